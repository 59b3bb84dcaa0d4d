import { describe, expect, test } from '@jest/globals'
import { zipSync, strToU8 } from 'fflate'
import fc from 'fast-check'
import printed from '../../../seed/demo/services/printed.json' with { type: 'json' }
import others from '../../../seed/demo/services/ardabil.json' with { type: 'json' }
import { readDocx } from '../../../src/documents/readDocx'
import { documents } from '../../../src/documents/registry'
import { linesOf, optionText, sideOf } from '../../../src/documents/serviceForm/lines'
import { readFormFile } from '../../../src/documents/serviceForm/readFormFile'
import type { ServiceForm } from '../../../src/documents/serviceForm/serviceForm'
import { serviceFormPaper } from '../../../src/documents/serviceForm/serviceForm'
import type { IdentityForm } from '../../../src/domain/catalogue/identityForm'
import { emptyForm } from '../../../src/domain/catalogue/identityForm'
import { boxesOf } from '../../../src/domain/catalogue/readForm/boxes'
import { readForm } from '../../../src/domain/catalogue/readForm/readForm'
import { asPrinted } from '../../../src/domain/catalogue/readForm/units'
import { translator } from '../../../src/i18n'
import { identityForms, seedForm } from '../../support/identityForms'
import { gathered } from '../../support/workbook'

const words = translator('fa', 'catalogue').at
const given = (form: IdentityForm): ServiceForm => ({ form, organisation: 'سازمان', edition: null, isPublic: false })
/** What a paper says of a form, and what it leaves to the product: the code, the provider and the drawing. */
const said = (form: Partial<IdentityForm>): IdentityForm => ({
  ...emptyForm('', ''),
  ...form,
  code: null,
  codeStatus: 'none',
  provider: '',
  processGraph: null,
})
const plain = (form: Partial<IdentityForm>) => asPrinted(said(form))
/** The rows of the paper without a file around them. */
const rowsOf = (form: IdentityForm): string[][] =>
  serviceFormPaper(given(form)).sections.flatMap((section) => {
    const lines = linesOf(section)
    const text = (cells: ReturnType<typeof linesOf>[number]) =>
      cells.map(({ pieces }) =>
        pieces
          .flatMap((piece) =>
            piece.kind === 'text'
              ? [piece.text]
              : piece.options.map((one) => `${one.ticked ? '☑' : '☐'} ${optionText(one)}`),
          )
          .join('\n'),
      )
    return lines.map((line, at) => [
      ...text([{ ...sideOf(section, lines), pieces: at === 0 ? sideOf(section, lines).pieces : [] }]),
      ...text(line),
    ])
  })
const wordOf = async (form: IdentityForm) => (await documents.serviceFormDocx.make(given(form))) as Uint8Array

describe('a file that is no form is refused', () => {
  test.each([
    ['text', strToU8('عنوان خدمت: x')],
    ['another zip', zipSync({ 'a.txt': strToU8('x') })],
    ['broken XML', zipSync({ 'word/document.xml': strToU8('<w:document><w:p>') })],
    ['entities', zipSync({ 'word/document.xml': strToU8('<!DOCTYPE d [<!ENTITY a "x">]><d><t>&a;</t></d>') })],
    ['a mountain in a small zip', zipSync({ 'word/document.xml': new Uint8Array(21 * 1024 * 1024) }, { level: 1 })],
  ])('%s', (_, bytes) => {
    expect(() => readFormFile(bytes)).toThrow(expect.objectContaining({ code: 'wrongFileType' }))
  })
})

test.each([
  ['☑ ملی ☐ استانی', [true, false]],
  ['☒ ملی □ استانی', [true, false]],
  ['■ ملی □ استانی', [true, false]],
  ['✓ ملی ◻ استانی', [true, false]],
  ['[x] ملی [ ] استانی', [true, false]],
  ['ملی ☑ استانی ☐', [true, false]],
  ['☐ ملی\n✔ استانی', [false, true]],
])('the boxes of «%s»', (cell, ticked) => {
  const { boxes } = boxesOf(cell)
  expect(boxes.map((box) => box.text)).toEqual(['ملی', 'استانی'])
  expect(boxes.map((box) => box.ticked)).toEqual(ticked)
})

const w = (inside: string) => `<w:p><w:r>${inside}</w:r></w:p>`
test.each([
  [
    'a content control',
    '<w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>X</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t> ملی</w:t></w:r></w:p>',
  ],
  [
    'a form field',
    w(
      '<w:fldChar><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar><w:t> ملی</w:t>',
    ),
  ],
  ['a sign of Wingdings', w('<w:sym w:font="Wingdings" w:char="F0FE"/><w:t> ملی</w:t>')],
  ['a sign of Wingdings 2', w('<w:sym w:font="Wingdings 2" w:char="F052"/><w:t> ملی</w:t>')],
])('a box in Word as %s', (_, inside) => {
  const xml = `<w:document xmlns:w="w" xmlns:w14="w14"><w:body>${inside}</w:body></w:document>`
  expect(readDocx(zipSync({ 'word/document.xml': strToU8(xml) }))).toEqual([['☑ ملی']])
})

test('the short form of five sections, with its own spellings, numbers and labels inside cells', () => {
  const { values, notUnderstood } = readForm(
    [
      ['باسمه تعالی'],
      ['فرم شناسنامه خدمت'],
      ['۱- عنوان خدمت: راهبري ميز خدمت', '', '۲- شناسه خدمت: در حال اخذ کد'],
      ['', 'نام دستگاه اجرایی: سازمان', ''],
      ['', 'نام دستگاه مادر: سازمان اداری و استخدامی كشور', ''],
      ['۳- مشخصات خدمت', 'شرح خدمت', 'نظارت بر عملکرد'],
      ['', 'نوع خدمت', '□ خدمت به شهروندان (G2C) □ خدمت به کسب و کار (G2B) ■ خدمت به دیگر دستگاههای دولتی (G2G)'],
      ['', 'ماهیت خدمت', '■ حاکمیتی □ تصدیگری'],
      ['', 'رویداد مرتبط با:', '■ سایر: نظارت'],
      ['', 'نحوه آغاز خدمت', '□ تقاضای گیرنده خدمت □ سایر: ...'],
      ['۴- جزئیات خدمت', 'آمار تعداد خدمت گیرندگان', '۶۰ دستگاه اجرایی در: □ ماه □ فصل ■ سال'],
      ['', 'متوسط مدت زمان ارائه خدمت:', '۶۰ روز'],
      ['', 'تواتر', '□ یکبار برای همیشه ■ ۲ بار در: □ ماه □ فصل ■ سال'],
      ['', 'تعداد بار مراجعه حضوری', 'یکبار به صورت بازدید میدانی'],
      [
        '۵- نحوه دسترسی به خدمت',
        'آدرس دقیق و مستقیم خدمت در وبگاه در صورت الکترونیکی بودن همه یا بخشی از آن: mardom.ir',
      ],
      ['', 'مراحل خدمت', 'نوع ارائه', 'رسانه ارتباطی خدمت'],
      ['', 'در مرحله درخواست خدمت', '■ الکترونیکی', '■ اینترنتی (مانند وبگاه دستگاه) □ پست الکترونیک'],
      ['', '', '■ غیرالکترونیکی', '■ جهت احراز اصالت فرد', 'مراجعه به دستگاه: □ ملی ■ استانی'],
      ['', '', 'یادداشت دست‌نویس'],
    ],
    words,
  )
  expect(values).toMatchObject({
    variant: 'tehran5',
    title: 'راهبري ميز خدمت',
    parentBody: 'سازمان اداری و استخدامی كشور',
    serviceTypes: ['g2g'],
    nature: 'governance',
    lifeEvents: ['other'],
    lifeEventOther: 'نظارت',
    triggers: [],
    recipients: { count: 60, unit: 'دستگاه اجرایی', period: 'year', note: null },
    duration: { value: 60, unit: 'days', kind: null, note: null },
    frequency: { kind: 'times', times: 2, period: 'year', per: null },
    visits: { count: null, note: 'یکبار به صورت بازدید میدانی' },
    url: 'mardom.ir',
  })
  expect(values.stages?.[1]).toMatchObject({
    electronic: true,
    channels: ['web'],
    nonElectronic: true,
    inPersonReasons: ['personIdentity'],
    visitScope: 'provincial',
  })
  expect(notUnderstood).toEqual(['یادداشت دست‌نویس'])
})

test('the older layout: titles of processes second, recipients among the specification', () => {
  const { values } = readForm(
    [
      ['۱- عنوان خدمت', 'صدور گواهی'],
      ['۲- عنوان فرایند', 'دریافت درخواست'],
      ['۳- مشخصات خدمت', 'خدمت‌گیرندگان', 'شرکت‌ها'],
    ],
    words,
  )
  expect(values).toMatchObject({ title: 'صدور گواهی', processes: ['دریافت درخواست'], audience: 'شرکت‌ها' })
})

test('a plan of something else gives nothing', () => {
  const { understood } = readForm([['برنامه سال'], ['ردیف', 'کار']], words)
  expect(understood).toEqual([])
})

const seeds = [...printed, ...others.map((row, at) => ({ ...row, key: `ardabil ${at}` }))]
describe.each(seeds.map((row) => ({ key: row.key, form: seedForm(row.form) })))(
  'the form $key comes back whole',
  ({ form }) => {
    test('from Word', async () => {
      const read = readFormFile(await wordOf(form))
      expect(plain(read.values)).toEqual(plain(form))
      expect(read.notUnderstood).toEqual([])
    })
    test('from Excel', async () => {
      const { bytes } = await gathered(documents.serviceFormXlsx.stream(given(form)))
      const read = readFormFile(new Uint8Array(bytes))
      expect(plain(read.values)).toEqual(plain(form))
      expect(read.notUnderstood).toEqual([])
    })
  },
)

test('any form comes back whole from its paper', () => {
  fc.assert(
    fc.property(identityForms, (form) => {
      const read = readForm(rowsOf(form), words)
      expect(plain(read.values)).toEqual(plain(form))
      expect(read.notUnderstood).toEqual([])
    }),
    { numRuns: 60, endOnFailure: true },
  )
})

test('any form comes back whole from Word and Excel files', async () => {
  await fc.assert(
    fc.asyncProperty(identityForms, async (form) => {
      expect(plain(readFormFile(await wordOf(form)).values)).toEqual(plain(form))
      const { bytes } = await gathered(documents.serviceFormXlsx.stream(given(form)))
      expect(plain(readFormFile(new Uint8Array(bytes)).values)).toEqual(plain(form))
    }),
    { numRuns: 4, endOnFailure: true },
  )
}, 60_000)
