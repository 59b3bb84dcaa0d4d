import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { cutFont, ranges, unicodeRange } from '../../scripts/generate/fonts.mjs'

const styles = readFileSync('src/app/styles/fonts.css', 'utf8').replace(/\s+/g, ' ')
const cut = 'public/fonts/vazirmatn-persian-33.0.3.woff2'

describe('the font of the screens', () => {
  test('is fetched whole for no letter of the Persian messages', () => {
    const messages =
      readFileSync('src/i18n/messages/fill.fa.json', 'utf8') + readFileSync('src/i18n/messages/ui.fa.json', 'utf8')
    const outside = [...messages].filter((letter) => {
      const code = letter.codePointAt(0) ?? 0
      return code >= 0x20 && !ranges.some(([first = 0, last = 0]) => code >= first && code <= last)
    })
    expect(outside).toEqual([])
  })

  test('is cut to the letters that its style sheet names', () => {
    expect(styles).toContain(
      `${cut.replace('public', '')}') format('woff2'); font-weight: 400 700; font-style: normal; font-display: swap; unicode-range: ${unicodeRange};`,
    )
  })

  test('is the file that the script makes', async () => {
    expect(readFileSync(cut).equals(Buffer.from(await cutFont()))).toBe(true)
  })
})
