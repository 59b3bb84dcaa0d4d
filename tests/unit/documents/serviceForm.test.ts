import { beforeAll, describe, expect, test } from '@jest/globals'
import { strFromU8, unzipSync } from 'fflate'
import others from '../../../seed/demo/services/ardabil.json' with { type: 'json' }
import printed from '../../../seed/demo/services/printed.json' with { type: 'json' }
import { documents } from '../../../src/documents/registry'
import { linesOf, optionText } from '../../../src/documents/serviceForm/lines'
import type { ServiceForm } from '../../../src/documents/serviceForm/serviceForm'
import { serviceFormPaper } from '../../../src/documents/serviceForm/serviceForm'
import type { IdentityForm } from '../../../src/domain/catalogue/identityForm'
import { allStages, emptyForm, publicForm } from '../../../src/domain/catalogue/identityForm'
import { seedForm } from '../../support/identityForms'
import { gathered, openWorkbook } from '../../support/workbook'
import { asCopied, copiedText, PDFDocument } from './pdfReader'

const paperOf = (form: IdentityForm, isPublic = false): ServiceForm => ({
  form,
  organisation: 'سازمان مدیریت و برنامه‌ریزی استان',
  edition: isPublic ? { number: 2, publishedAt: '2026-05-01T08:00:00Z' } : null,
  isPublic,
})
const documentXml = async (given: ServiceForm) =>
  strFromU8(
    unzipSync(new Uint8Array((await documents.serviceFormDocx.make(given)) as Uint8Array))['word/document.xml'] ??
      new Uint8Array(),
  )
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Every text and every box of the form, as all its papers share them. */
const pieces = (given: ServiceForm) =>
  serviceFormPaper(given).sections.flatMap((section) =>
    linesOf(section).flatMap((line) => line.flatMap((cell) => cell.pieces)),
  )
const options = (given: ServiceForm) =>
  pieces(given).flatMap((piece) => (piece.kind === 'options' ? piece.options : []))

test('a public paper names nobody who filled it, and a form without such lines has no section for them', async () => {
  const form = {
    ...emptyForm('خدمت', 'دستگاه'),
    filledBy: { fullName: 'نام کسی', phone: '021', email: 'a@b.ir', unit: null },
  }
  const given = paperOf(publicForm(form), true)
  expect(serviceFormPaper(given).sections.map(({ name }) => name)).not.toContain('filledBy')
  expect(serviceFormPaper(given).footer).toBe('خدمت')
  expect(await documentXml(given)).not.toContain('نام کسی')
  expect(await documentXml(paperOf(form))).toContain('نام کسی')
})

describe.each(printed.map(({ key, form }) => ({ key, form: seedForm(form) })))('the printed form $key', ({ form }) => {
  const given = paperOf(form)
  let xml: string
  beforeAll(async () => {
    xml = await documentXml(given)
  })

  test('as Word holds every word, and a real box for every option, ticked as the form says', () => {
    const texts = pieces(given).flatMap((piece) =>
      piece.kind === 'text' ? piece.text.split('\n') : piece.options.map(optionText),
    )
    expect(texts.length).toBeGreaterThan(100)
    expect(texts.filter((text) => !xml.includes(escaped(text)))).toEqual([])
    const ticked = options(given).filter((option) => option.ticked).length
    expect(xml.match(/<w14:checkbox>/g)).toHaveLength(options(given).length)
    expect(xml.match(/<w14:checked w14:val="1"/g)).toHaveLength(ticked)
    expect(ticked).toBeGreaterThan(8)
  })

  test('as PDF is on A4, in Persian letters, and the same for the same form', async () => {
    const first = Buffer.from(await documents.serviceFormPdf.make(given))
    const pdf = PDFDocument.read(first)
    expect(pdf.mediaBox).toEqual([0, 0, 595.2756, 841.8898])
    expect(pdf.pageCount).toBeGreaterThan(1)
    const letters = new Set(pdf.letters.map((letter) => letter.normalize('NFKC')))
    const used = new Set(
      pieces(given).flatMap((piece) =>
        piece.kind === 'text' ? [...piece.text] : piece.options.flatMap((one) => [...optionText(one)]),
      ),
    )
    expect(
      [...used].filter(
        (letter) =>
          /[آ-یa-zA-Z۰-۹]/.test(letter) && !letters.has(letter) && ![...letters].some((one) => one.includes(letter)),
      ),
    ).toEqual([])
    expect(Buffer.from(await documents.serviceFormPdf.make(given)).equals(first)).toBe(true)
  })

  test('as Excel is one sheet from the right with every label', async () => {
    const book = openWorkbook((await gathered(documents.serviceFormXlsx.stream(given))).bytes)
    expect(book.SheetNames).toHaveLength(1)
    const sheet = JSON.stringify(book.Sheets[book.SheetNames[0] ?? ''])
    const labels = serviceFormPaper(given).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'rows' ? block.rows.map(({ label }) => label) : [])),
    )
    expect(labels.filter((label) => !sheet.includes(label))).toEqual([])
  })
})

test.each([...printed, ...others].map(({ form }) => ({ title: form.title, form: seedForm(form) })))(
  'every word of «$title» can be copied out of its PDF',
  async ({ form }) => {
    const given = paperOf(form)
    const copied = await copiedText(await documents.serviceFormPdf.make(given))
    const words = pieces(given)
      .flatMap((piece) => (piece.kind === 'text' ? [piece.text] : piece.options.map(optionText)))
      .flatMap((text) => text.split(/\s+/))
    expect(words.length).toBeGreaterThan(400)
    expect(words.filter((word) => !copied.includes(asCopied(word)))).toEqual([])
  },
)

test('the short variant has its own numbers and no annex; a table has two rows to write in', () => {
  const standard = serviceFormPaper(paperOf(emptyForm('خدمت', 'دستگاه')))
  const short = serviceFormPaper(paperOf({ ...emptyForm('خدمت', 'دستگاه'), variant: 'tehran5' }))
  expect(standard.annex).not.toBe('')
  expect(short.annex).toBe('')
  expect(short.sections.map(({ number }) => number).filter(Boolean)).toEqual([1, 2, 3, 4, 5])
  const links = standard.sections.find(({ name }) => name === 'externalLinks')
  expect(links && linesOf(links)).toHaveLength(3)
})

test('what somebody wrote is text, never markup', async () => {
  const form = { ...emptyForm('#panic("x") <w:p> *', 'دستگاه'), stages: allStages([]) }
  expect(await documentXml(paperOf(form))).toContain('#panic(&quot;x&quot;) &lt;w:p&gt; *')
  expect(PDFDocument.read(Buffer.from(await documents.serviceFormPdf.make(paperOf(form)))).pageCount).toBeGreaterThan(0)
})
