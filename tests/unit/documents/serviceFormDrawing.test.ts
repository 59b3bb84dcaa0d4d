import { expect, test } from '@jest/globals'
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
