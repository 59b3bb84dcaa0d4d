import { describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { documents } from '../../../src/documents/registry'
import type { Receipt } from '../../../src/documents/receipt'
import { paperTable } from '../../../src/documents/receiptTable'
import type { TableField } from '../../../src/domain/forms/definition'
import type { ReceiptContent } from '../../../src/domain/forms/receipt'
import { receiptText } from '../../../src/domain/forms/receipt'
import { PDFDocument } from './pdfReader'

const content: ReceiptContent = {
  schema: 'karnameh.receipt/1',
  code: '3467-9ACD-EFGH',
  round: 1,
  agency: { id: 'a', name: 'شرکت آب و فاضلاب' },
  cycle: { id: 'c', title: 'ارزیابی سال ۱۴۰۴', performanceYear: 1404 },
  edition: 'e',
  submittedAt: '2026-11-22T08:30:00.000Z',
  answers: { name: 'پاسخ', agreed: true },
  files: [
    { field: 'name', slot: 'e2', name: 'ب.pdf', bytes: 2, sha256: 'bb'.repeat(32) },
    { field: 'name', slot: 'e1', name: 'الف.pdf', bytes: 1, sha256: 'aa'.repeat(32) },
  ],
}

const receipt = (label: string): Receipt => ({
  content,
  seal: 'ab'.repeat(32),
  organisation: 'سازمان',
  submittedByName: null,
  definition: {
    pages: [{ key: 'p', title: 'صفحه', intro: null, fields: [{ type: 'text', name: 'name', label, required: true }] }],
  },
  checkUrl: 'http://localhost:3000/receipts/3467-9ACD-EFGH',
})

describe('the receipt', () => {
  test('does not run what somebody wrote into a question', async () => {
    const pdf = await documents.receiptPdf.make(receipt('#panic("run") $x$ [#read("/etc/passwd")]'))
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('says in Persian letters what was answered, on one sheet of A4', async () => {
    const pdf = PDFDocument.read(await documents.receiptPdf.make(receipt('پرسش')))
    expect(pdf.pageCount).toBe(1)
    expect(pdf.mediaBox).toEqual([0, 0, 595.2756, 841.8898])
    expect(pdf.letters).toEqual(expect.arrayContaining(['پ', 'خ', '۱', '۴', 'G']))
  })

  test('sets a table as a grid over as many sheets as it needs, and sums its columns', async () => {
    const columns = [
      { type: 'text' as const, name: 'project', label: 'طرح', required: true },
      { type: 'rials' as const, name: 'cost', label: 'هزینه', required: false, total: true },
    ]
    const table: TableField = { type: 'table', name: 't', label: 'طرح‌ها', required: false, columns }
    const rows = Array.from({ length: 120 }, (_, index) => ({ project: `طرح #[${index}]`, cost: '1000000' }))
    const made = paperTable(table, rows)
    expect(made?.heads).toEqual(['ردیف', 'طرح', 'هزینه'])
    expect(made?.rows).toHaveLength(120)
    expect(made?.totals[2]).toContain('۱۲۰٬۰۰۰٬۰۰۰')
    expect(paperTable(table, [])).toBeNull()
    const given = receipt('پرسش')
    const [page] = given.definition.pages
    if (!page) throw new Error('no page')
    const definition = { pages: [{ ...page, fields: [...page.fields, table, ...page.fields] }] }
    const pdf = PDFDocument.read(
      await documents.receiptPdf.make({ ...given, definition, content: { ...content, answers: { t: rows } } }),
    )
    expect(pdf.pageCount).toBeGreaterThan(2)
  })

  test('as JSON is the very text that is sealed, whatever order its files come in', async () => {
    const text = String(await documents.receiptJson.make(receipt('پرسش')))
    expect(JSON.parse(text)).toMatchObject({ code: content.code, answers: content.answers })
    const turned = receiptText({ ...content, files: [...content.files].reverse() })
    const sum = (value: string) => createHash('sha256').update(value).digest('hex')
    expect(sum(turned)).toBe(sum(text))
    expect(sum(receiptText({ ...content, answers: { ...content.answers, agreed: false } }))).not.toBe(sum(text))
  })
})
