import { expect, test } from '@jest/globals'
import { typesetPdf } from '../../../src/documents/typst'
import { graphFromList } from '../../../src/domain/diagram/fromList'
import { graphSvg } from '../../../src/domain/diagram/svg'
import { PDFDocument } from './pdfReader'

const template = `#set page(width: 20cm, height: 10cm)
#image(bytes(json(bytes(sys.inputs.data)).svg), format: "svg", width: 100%)`

test('a drawing on paper keeps its Persian text as text, in the font of the house', async () => {
  const graph = graphFromList(['ثبت درخواست', 'صدور پروانه'], { start: 'شروع', end: 'پایان' })
  const svg = graphSvg(graph, { direction: 'rtl', title: 'نمودار', description: '' })
  const pdf = PDFDocument.read(await typesetPdf(template, { svg }, 0))
  expect(pdf.fonts.every((name) => name.includes('Vazirmatn'))).toBe(true)
  expect(pdf.fonts.length).toBeGreaterThan(0)
  expect(pdf.letters).toEqual(expect.arrayContaining(['ث', 'د', 'پ', 'ش']))
  expect(pdf.letters).not.toContain('\u202b')
})
