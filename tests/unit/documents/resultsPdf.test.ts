import { describe, expect, test } from '@jest/globals'
import { documents } from '../../../src/documents/registry'
import type { FestivalPage } from '../../../src/domain/publishing/pages'
import { PDFDocument } from './pdfReader'

const page = (name: string): FestivalPage => ({
  title: 'جشنواره',
  heldOn: null,
  place: null,
  summary: null,
  body: null,
  pictures: [],
  cover: null,
  province: { code: 'ardabil', name: 'اردبیل', organisation: 'سازمان مدیریت' },
  year: 1404,
  awards: [],
  publishedAt: '2026-08-27T10:00:00.000Z',
  seal: 'ab'.repeat(32),
  previousYear: null,
  figures: { agencyCount: 40, measureCount: 0, mean: null, growth: null },
  groups: [
    {
      code: 'infra',
      title: 'زیربنایی',
      shortTitle: 'زیربنایی',
      order: 1,
      agencies: Array.from({ length: 40 }, (_, index) => ({
        agency: String(index),
        name,
        rank: index + 1,
        previousRank: null,
        total: '941.2',
        general: '932',
        specific: null,
        previousTotal: null,
        band: 'excellent',
        isWinner: false,
      })),
    },
  ],
  otherYears: [],
})

describe('the paper of the results', () => {
  test('does not run what somebody wrote into a name', async () => {
    const injected = await documents.resultsPdf.make(page('#panic("run") $x$ [#read("/etc/passwd")]'))
    expect(Buffer.from(injected).subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('is the same file for the same results', async () => {
    const [one, other] = [await documents.resultsPdf.make(page('آب')), await documents.resultsPdf.make(page('آب'))]
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  })

  test('says in Persian letters what it holds, on A4, one table over two pages', async () => {
    const pdf = PDFDocument.read(await documents.resultsPdf.make(page('شرکت آب و فاضلاب')))
    expect(pdf.pageCount).toBe(2)
    expect(pdf.mediaBox).toEqual([0, 0, 595.2756, 841.8898])
    expect(pdf.fonts.length).toBeGreaterThan(0)
    expect(pdf.fonts.every((font) => font.includes('Vazirmatn'))).toBe(true)
    expect(pdf.letters).toEqual(expect.arrayContaining(['آ', 'ب', 'ش', '۹', '۴', '۱', '٫']))
  })
})
