import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'

const css = readFileSync(new URL('../../../src/app/styles/tokens.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = css
  .split('@media (prefers-color-scheme: dark)')
  .map((part) => part.split('@media print')[0])

type Colours = Record<string, string>
const coloursOf = (part: string): Colours =>
  Object.fromEntries([...part.matchAll(/--k-([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]))

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

const accents = ['lapis', 'turquoise', 'saffron', 'pomegranate', 'cypress']

/** Text colour on ground colour, and what WCAG asks of the pair: 4.5 for text, 3 for the edges of fields and marks. */
const pairs: [string, string, number][] = [
  ...['ink', 'muted', ...accents].flatMap((text): [string, string, number][] => [
    [text, 'paper', 4.5],
    [text, 'ground', 4.5],
  ]),
  ...accents.flatMap((accent): [string, string, number][] => [
    [accent, `${accent}-tint`, 4.5],
    ['ink', `${accent}-tint`, 4.5],
  ]),
  ['muted', 'neutral-tint', 4.5],
  ['muted', 'lapis-tint', 4.5],
  ['pomegranate', 'neutral-tint', 4.5],
  ['saffron', 'neutral-tint', 4.5],
  ['on-lapis', 'lapis', 4.5],
  ['on-lapis', 'lapis-deep', 4.5],
  ['on-turquoise', 'turquoise', 4.5],
  ['on-pomegranate', 'pomegranate', 4.5],
  ['on-pomegranate', 'pomegranate-deep', 4.5],
  ['edge', 'paper', 3],
  ['edge', 'ground', 3],
  ['turquoise', 'track', 3],
]

describe.each([
  ['light', coloursOf(light)],
  ['dark', coloursOf(dark)],
])('%s colours', (_, colours) => {
  test('a pair that is too weak is refused', () => {
    expect(contrast('#777777', '#888888')).toBeLessThan(4.5)
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 1)
  })

  test.each(pairs)('%s on %s', (text, ground, least) => {
    const [one, other] = [colours[text], colours[ground]]
    if (!one || !other) throw new Error(`no token ${text} or ${ground}`)
    expect(contrast(one, other)).toBeGreaterThanOrEqual(least)
  })
})
