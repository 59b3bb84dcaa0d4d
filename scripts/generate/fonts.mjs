import fs from 'node:fs'
import path from 'node:path'
import subsetFont from 'subset-font'
import { inRoot } from '../lib/paths.mjs'

/**
 * `node scripts/generate/fonts.mjs`: cuts the screens' font down to the letters and the weights that nearly every page has.
 * The whole font stands behind it for all others (`src/app/styles/fonts.css`). Run it when the font or the letters change.
 */
const folder = inRoot('public', 'fonts')
const whole = path.join(folder, 'vazirmatn-33.0.3.woff2')
const cut = path.join(folder, 'vazirmatn-persian-33.0.3.woff2')

/** As `unicode-range` in fonts.css, where a test compares the two. */
export const ranges = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xab, 0xab],
  [0xb0, 0xb0],
  [0xb7, 0xb7],
  [0xbb, 0xbb],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x60c, 0x60c],
  [0x61b, 0x61b],
  [0x61f, 0x61f],
  [0x621, 0x63a],
  [0x640, 0x656],
  [0x660, 0x66c],
  [0x670, 0x670],
  [0x67e, 0x67e],
  [0x686, 0x686],
  [0x698, 0x698],
  [0x6a9, 0x6a9],
  [0x6af, 0x6af],
  [0x6c0, 0x6c0],
  [0x6cc, 0x6cc],
  [0x6f0, 0x6f9],
  [0x200b, 0x200f],
  [0x2010, 0x2027],
  [0x202a, 0x202e],
  [0x2039, 0x203a],
  [0x2066, 0x2069],
  [0x2212, 0x2212],
]

/** The text of `unicode-range` for these ranges. */
export const unicodeRange = ranges
  .map(([first, last]) => [first, last].map((code) => code.toString(16).toUpperCase()))
  .map(([first, last]) => (first === last ? `U+${first}` : `U+${first}-${last}`))
  .join(', ')

export async function cutFont() {
  const letters = ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  )
  return subsetFont(fs.readFileSync(whole), letters.join(''), {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  })
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  fs.writeFileSync(cut, await cutFont())
  console.log(`${path.relative(inRoot(), cut)}: ${fs.statSync(cut).size} bytes; unicode-range: ${unicodeRange}`)
}
