import { expect, test } from '@jest/globals'
import { strFromU8, unzipSync } from 'fflate'
import sharp from 'sharp'
import path from 'node:path'
import { fontFolder } from '../../../src/documents/fonts'
import { pngOfSvg } from '../../../src/documents/pngOfSvg'
import { drawingOf } from '../../../src/documents/serviceForm/drawing'
import { serviceFormDocx } from '../../../src/documents/serviceForm/serviceFormDocx'
import { serviceFormPdf } from '../../../src/documents/serviceForm/serviceFormPdf'
import { emptyForm } from '../../../src/domain/catalogue/identityForm'
import { graphFromList } from '../../../src/domain/diagram/fromList'
import { PDFDocument } from './pdfReader'

const lettersOf = async (processGraph: unknown) => {
  const form = { ...emptyForm('خدمت', 'سازمان'), processGraph }
  const made = await serviceFormPdf.make({ form, organisation: 'سازمان', edition: null, isPublic: false })
  return PDFDocument.read(made as Uint8Array).letters
}

test('the diagram of the processes stands in section 10 of the PDF, and nothing where none was drawn', async () => {
  const graph = graphFromList(['ارسال به ژاله'], { start: 'شروع', end: 'پایان' })
  expect(await lettersOf(graph)).toContain('ژ')
  expect(await lettersOf(null)).not.toContain('ژ')
})

test('Word holds it as a picture of its size, with what it says for who does not see it; and none where none was drawn', async () => {
  const graph = graphFromList(['ارسال به ژاله'], { start: 'شروع', end: 'پایان' })
  const filesOf = async (processGraph: unknown) => {
    const form = { ...emptyForm('خدمت', 'سازمان'), processGraph }
    const made = await serviceFormDocx.make({ form, organisation: 'سازمان', edition: null, isPublic: false })
    return unzipSync(new Uint8Array(made as Uint8Array))
  }
  const files = await filesOf(graph)
  const [picture] = Object.entries(files).filter(([name]) => name.startsWith('word/media/') && name.endsWith('.png'))
  const { width = 0, height = 0 } = await sharp(picture?.[1]).metadata()
  const drawing = drawingOf(graph)
  expect(width).toBe((drawing?.width ?? 0) * 3)
  expect(width / height).toBeCloseTo((drawing?.width ?? 0) / (drawing?.height ?? 1), 1)
  expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).toContain('descr="۳ گام: «شروع»، «ارسال به ژاله»')
  expect(Object.keys(await filesOf(null)).filter((name) => name.endsWith('.png'))).toEqual([])
})

test('a picture is drawn in our font, whatever the machine has', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><text x="10" y="40" font-family="Vazirmatn" font-size="30">سازمان</text></svg>'
  const { info } = await sharp(await pngOfSvg(svg, 200))
    .trim()
    .toBuffer({ resolveWithObject: true })
  const { info: measured } = await sharp({
    text: { text: 'سازمان', font: 'Vazirmatn 30', fontfile: path.join(fontFolder, 'Vazirmatn-Regular.ttf'), dpi: 72 },
  }).toBuffer({ resolveWithObject: true })
  expect(Math.abs(info.width - measured.width)).toBeLessThan(3)
})
