import path from 'node:path'
import sharp from 'sharp'
import { fontFolder } from './fonts'

let fonts: Promise<unknown> | null = null

/** A first word in each cut of the font makes it known to all later pictures of this process, whatever the machine has. */
const loadFonts = () =>
  (fonts ??= Promise.all(
    ['Vazirmatn-Regular.ttf', 'Vazirmatn-Bold.ttf'].map((name) =>
      sharp({ text: { text: '.', font: 'Vazirmatn', fontfile: path.join(fontFolder, name) } })
        .png()
        .toBuffer(),
    ),
  ))

/**
 * A drawing as PNG on white, for programs that do not draw SVG.
 *
 * @param width of the picture, in pixels
 */
export async function pngOfSvg(svg: string, width: number): Promise<Uint8Array> {
  await loadFonts()
  const png = await sharp(Buffer.from(svg), { density: 192 })
    .resize({ width: Math.round(width) })
    .flatten({ background: '#ffffff' })
    .png({ compressionLevel: 9 })
    .toBuffer()
  return new Uint8Array(png)
}
