import { beforeAll, describe, expect, test } from '@jest/globals'
import { inflateRawSync } from 'node:zlib'
import given from '../../../seed/demo/sla/evaluation-service.json' with { type: 'json' }
import { documents } from '../../../src/documents/registry'
import type { SlaMeasured } from '../../../src/domain/sla/compliance'
import type { SlaView } from '../../../src/domain/sla/view'
import { slaSections } from '../../../src/i18n/slaDocument'
import { PDFDocument } from './pdfReader'

const rule = {
  measure: 'none',
  clock: null,
  cycleEvent: null,
  whyNot: null,
  targetPercent: null,
  count: null,
  unit: null,
} as const
const duty = ({ text }: { text: string }) => ({
  key: text,
  text,
  side: 'provider' as const,
  channels: [],
  step: null,
  rule,
})
const { sla } = given
const view: SlaView = {
  id: '1',
  version: 1,
  state: 'in_force',
  validFrom: '2026-05-01',
  validUntil: null,
  service: '2',
  amends: null,
  province: '3',
  organisation: 'سازمان مدیریت و برنامه‌ریزی استان',
  terminationDate: null,
  terminationReason: null,
  versions: [],
  signatures: [
    { id: 's1', party: 'provider', name: 'رئیس', position: 'رئیس سازمان', agency: null, date: '2026-04-30' },
    {
      id: 's2',
      party: 'recipient',
      name: '#panic("x") <w:p>',
      position: 'مدیر',
      agency: 'شرکت آب',
      date: '2026-04-30',
    },
  ],
  text: {
    title: sla.title,
    serviceTitle: given.service.title,
    serviceCode: given.service.code,
    providerTitle: sla.providerTitle,
    providerUnit: sla.providerUnit,
    recipientsTitle: sla.recipientsTitle,
    preamble: sla.preamble,
    purpose: sla.purpose,
    providerIntro: sla.providerIntro,
    providerObligations: sla.providerObligations.map(duty),
    regulationsIntro: sla.regulationsIntro,
    regulations: sla.regulations.map(({ text }) => ({ key: text, text })),
    recipientIntro: sla.recipientIntro,
    recipientObligations: sla.recipientObligations.map(duty),
    systems: sla.systems.map(({ name, url }) => ({ key: name, text: name, url })),
    requiredDocuments: sla.requiredDocuments.map(({ title }) => ({ key: title, text: title, note: null })),
    durationText: sla.durationText,
    visits: sla.visits,
    availability: 'always',
    availabilityText: sla.availabilityText,
    inquiryItems: sla.inquiryItems.map(({ title, agencyTitle, kind, url }) => ({
      key: title,
      title,
      agencyTitle,
      agency: null,
      kind: kind as 'manual' | 'electronic',
      url: url ?? null,
      count: 1,
      unit: 'weeks' as const,
      targetPercent: null,
    })),
    isFree: true,
    feeText: sla.feeText,
    validityRule: sla.validityRule,
    terminationClause: sla.terminationClause,
    noticeDays: 30,
  },
}

/** The text of one file of a zip, found by its central directory. */
function unzipped(zip: Buffer, name: string): string {
  let at = zip.readUInt32LE(zip.length - 6)
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [size, length, extra, comment] = [
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
    ]
    const found = zip.subarray(at + 46, at + 46 + length).toString()
    const local = zip.readUInt32LE(at + 42)
    if (found === name) {
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
      return inflateRawSync(zip.subarray(start, start + size)).toString('utf8')
    }
    at += 46 + length + extra + comment
  }
  throw new Error(`no ${name}`)
}

/** Every text that page and papers share. */
const texts = slaSections(view.text, view.signatures).flatMap(({ title, blocks }) => [
  title,
  ...blocks.flatMap((block) => {
    if (block.type === 'text') return [block.text]
    if (block.type === 'list') return block.items.map(({ text }) => text)
    return [...block.heads, ...block.rows.flat().map(({ text }) => text)]
  }),
])
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

describe('an agreement as Word', () => {
  let xml: string
  beforeAll(async () => {
    xml = unzipped(Buffer.from(await documents.slaDocx.make(view)), 'word/document.xml')
  })

  test('holds every text of every section, and what somebody wrote as text', () => {
    expect(texts.length).toBeGreaterThan(60)
    expect(texts.filter((text) => !xml.includes(escaped(text)))).toEqual([])
    expect(xml).not.toContain('{service}')
  })

  test('numbers each list from one', () => {
    const lists = new Set([...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id))
    expect(lists.size).toBe(5)
  })

  test('runs from the right: every paragraph, every word, every table', () => {
    const count = (pattern: RegExp) => xml.match(pattern)?.length ?? 0
    expect(count(/<w:bidi\/>/g)).toBe(count(/<w:p>/g))
    expect(count(/<w:rtl\/>/g)).toBe(count(/<w:r>/g))
    expect(count(/<w:bidiVisual\/>/g)).toBe(2)
    expect(count(/<w:tbl>/g)).toBe(2)
  })
})

test('an agreement as PDF is on A4, in Persian letters, and the same for the same version', async () => {
  const first = Buffer.from(await documents.slaPdf.make(view))
  const pdf = PDFDocument.read(first)
  expect(pdf.mediaBox).toEqual([0, 0, 595.2756, 841.8898])
  expect(pdf.pageCount).toBeGreaterThan(1)
  expect(pdf.letters).toEqual(expect.arrayContaining(['پ', 'گ', '۱']))
  expect(Buffer.from(await documents.slaPdf.make(view)).equals(first)).toBe(true)
})

test('the report of a year as PDF has all its promises, also those that nothing is known of', async () => {
  const figures = { total: 10, met: 9, breaches: 1, share: '0.9', mean: '12.5', p90: '30' }
  const row: Omit<SlaMeasured, 'key'> = {
    text: 'تعهد',
    side: 'provider',
    targetPercent: 90,
    why: null,
    figures,
    status: 'met',
    agencies: [],
  }
  const silent: SlaMeasured = {
    ...row,
    key: '2',
    figures: null,
    why: '#panic("x")',
    status: 'notMeasurable',
    targetPercent: null,
  }
  const report = {
    id: '1',
    title: sla.title,
    year: 1404,
    years: [1404],
    organisation: view.organisation,
    provider: [{ ...row, key: '1' }, silent],
    recipient: [],
    inquiries: [{ ...row, key: '3', side: 'recipient' as const }],
  }
  const made = Buffer.from(await documents.slaCompliancePdf.make(report))
  const pdf = PDFDocument.read(made)
  expect(pdf.pageCount).toBe(1)
  expect(pdf.letters).toEqual(expect.arrayContaining(['ت', '۹', '٪']))
  expect(Buffer.from(await documents.slaCompliancePdf.make(report)).equals(made)).toBe(true)
})
