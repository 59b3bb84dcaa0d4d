import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Box } from '../../../../src/domain/diagram/layout'
import { layoutGraph } from '../../../../src/domain/diagram/layout'
import { graphSvg } from '../../../../src/domain/diagram/svg'
import { textLines, textWidth } from '../../../../src/domain/diagram/textLines'
import { readXml } from '../../../../src/documents/xlsx/xml'
import { anyGraph } from './arbitrary'

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
const directions = fc.constantFrom('rtl' as const, 'ltr' as const, 'down' as const)

test('no two boxes overlap, whatever is drawn, and all stand inside', () => {
  fc.assert(
    fc.property(anyGraph, directions, (graph, direction) => {
      const { nodes, edges, width, height } = layoutGraph(graph, direction)
      nodes.forEach((a, at) => nodes.slice(at + 1).forEach((b) => expect(overlap(a, b)).toBe(false)))
      for (const { x, y, ...box } of nodes) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
        expect([x + box.width <= width, y + box.height <= height]).toEqual([true, true])
      }
      expect(edges.every(({ points }) => points.length >= 2)).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('the same graph always gives the same picture, and it is XML that any parser reads', () => {
  fc.assert(
    fc.property(anyGraph, directions, (graph, direction) => {
      const drawing = { direction, title: '<عنوان & "نام">', description: ']]>' }
      const svg = graphSvg(graph, drawing)
      expect(graphSvg(structuredClone(graph), drawing)).toBe(svg)
      const said: string[] = []
      readXml(svg, { text: (text) => said.push(text) })
      expect(said.slice(0, 2)).toEqual([drawing.title, drawing.description])
    }),
    { numRuns: 40 },
  )
})

test('the way goes from right to left, from left to right, or down', () => {
  const graph = {
    nodes: [
      { id: 'a', kind: 'start' as const, title: 'شروع' },
      { id: 'b', kind: 'end' as const, title: 'پایان' },
    ],
    edges: [{ from: 'a', to: 'b' }],
  }
  const sides = (['rtl', 'ltr', 'down'] as const).map((direction) => {
    const [a, b] = layoutGraph(graph, direction).nodes
    return [Math.sign((b?.x ?? 0) - (a?.x ?? 0)), Math.sign((b?.y ?? 0) - (a?.y ?? 0))]
  })
  expect(sides).toEqual([
    [-1, 0],
    [1, 0],
    [0, 1],
  ])
})

test('no line is wider than its box, no sign is lost, and a word without spaces is broken', () => {
  const text = 'ثبت درخواست صدور پروانهٔ بهره‌برداری در درگاه ملی مجوزها'
  const lines = textLines(text, 14, 150)
  expect(lines.join(' ')).toBe(text)
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.every((line) => textWidth(line, 14) <= 150)).toBe(true)
  expect(textLines('ب'.repeat(60), 14, 150).join('')).toBe('ب'.repeat(60))
  expect(textLines('', 14, 150)).toEqual([])
})
