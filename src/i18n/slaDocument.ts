import type { SlaInquiryRow, SlaText } from '../domain/sla/view'
import { fillSla } from '../domain/sla/view'
import { formatDate, formatDigits, formatNumber } from './format'
import { lengthUnitLabels } from './lengthUnits'
import type { Locale } from './locale'
import en from './messages/slas.en.json' with { type: 'json' }
import fa from './messages/slas.fa.json' with { type: 'json' }
import { makeTranslator } from './translate'
import type { SlaSignature } from '../domain/sla/view'

/** `href`: the text is a link, on screens alone. */
export type SlaCell = { text: string; ltr?: boolean; href?: string }
/** A piece of an agreement: a paragraph, a list, or a table whose cells may be addresses. */
export type SlaBlock =
  | { type: 'text'; text: string }
  | { type: 'list'; ordered: boolean; items: { text: string; url: string | null }[] }
  | { type: 'table'; heads: string[]; rows: SlaCell[][] }
export type SlaSection = { key: string; title: string; blocks: SlaBlock[] }

type ScanOf = (signature: string) => string | null
type Words = ReturnType<typeof makeTranslator<typeof fa>>
const paragraph = (text: string | null | undefined): SlaBlock[] =>
  text?.trim() ? [{ type: 'text', text: text.trim() }] : []
const list = (rows: readonly { text: string; url?: string | null }[], ordered = false): SlaBlock[] =>
  rows.length > 0 ? [{ type: 'list', ordered, items: rows.map(({ text, url = null }) => ({ text, url })) }] : []

/**
 * The sections of an agreement in their printed order. The page, the PDF and the Word file are made from these alone, so
 * that they say the same. Sections without a text are left out. `scanOf` gives the address of a signature's scan, for those
 * who may open it.
 */
export function slaSections(
  sla: SlaText,
  signatures: readonly SlaSignature[],
  locale: Locale = 'fa',
  scanOf: ScanOf = () => null,
): SlaSection[] {
  const t = makeTranslator(locale, { fa, en })
  const sections: [Parameters<typeof t>[0], SlaBlock[]][] = [
    ['section.preamble', paragraph(sla.preamble)],
    ['section.purpose', paragraph(sla.purpose && fillSla(sla.purpose, sla))],
    ['section.providerObligations', [...paragraph(sla.providerIntro), ...list(sla.providerObligations, true)]],
    ['section.regulations', [...paragraph(sla.regulationsIntro), ...list(sla.regulations)]],
    ['section.recipientObligations', [...paragraph(sla.recipientIntro), ...list(sla.recipientObligations, true)]],
    ['section.systems', list(sla.systems)],
    [
      'section.requiredDocuments',
      list(sla.requiredDocuments.map(({ text, note }) => ({ text: note ? `${text} (${note})` : text }))),
    ],
    ['section.duration', paragraph(sla.durationText)],
    ['section.visits', paragraph(sla.visits)],
    ['section.availability', paragraph(sla.availabilityText ?? t(sla.availability))],
    ['section.inquiryItems', inquiryTable(sla.inquiryItems, t, locale)],
    ['section.fees', paragraph(sla.feeText ?? (sla.isFree ? t('free') : null))],
    ['section.validity', paragraph(sla.validityRule)],
    ['section.termination', paragraph(sla.terminationClause)],
    ['section.signatures', signatureTable(signatures, t, locale, scanOf)],
  ]
  return sections
    .filter(([, blocks]) => blocks.length > 0)
    .map(([key, blocks]) => ({ key: key.split('.')[1] ?? key, title: t(key), blocks }))
}

function inquiryTable(rows: readonly SlaInquiryRow[], t: Words, locale: Locale): SlaBlock[] {
  if (rows.length === 0) return []
  return [
    {
      type: 'table',
      heads: [t('inquiry.title'), t('inquiry.agency'), t('inquiry.kind'), t('inquiry.url'), t('inquiry.time')],
      rows: rows.map(({ title, agencyTitle, kind, url, ...length }) => [
        { text: title },
        { text: agencyTitle ?? '—' },
        { text: t(`kind.${kind}`) },
        { text: url ?? '—', ltr: url !== null },
        { text: slaLength(length, t, locale) },
      ]),
    },
  ]
}

/** «یک هفته» as printed, else a number and its unit. */
function slaLength({ count, unit }: Pick<SlaInquiryRow, 'count' | 'unit'>, t: Words, locale: Locale): string {
  if (count === 1 && unit === 'weeks') return t('oneWeek')
  return t('length', { count: formatNumber(count, {}, locale), unit: lengthUnitLabels[unit][locale] })
}

function signatureTable(signatures: readonly SlaSignature[], t: Words, locale: Locale, scanOf: ScanOf): SlaBlock[] {
  if (signatures.length === 0) return []
  return [
    {
      type: 'table',
      heads: [
        t('signature.party'),
        t('signature.name'),
        t('signature.position'),
        t('signature.date'),
        t('signature.place'),
      ],
      rows: signatures.map(({ id, party, name, position, agency, date }) => [
        { text: agency ? `${t(`party.${party}`)}: ${agency}` : t(`party.${party}`) },
        { text: name },
        { text: position },
        { text: formatDate(date, 'long', locale) },
        scanCell(scanOf(id), t),
      ]),
    },
    { type: 'text', text: t('signature.note') },
  ]
}

/** Where the signature stands on paper; on the screen its scan, where there is one and the reader may open it. */
const scanCell = (href: string | null, t: Words): SlaCell => (href ? { text: t('signature.scan'), href } : { text: '' })

/** «توافقنامه سطح خدمت «…» (۱۰۰…)», with the code in the reader's digits. */
export function slaHeading({ title, serviceCode }: SlaText, locale: Locale = 'fa'): string {
  const t = makeTranslator(locale, { fa, en })
  const heading = t('heading', { title })
  return serviceCode ? `${heading} (${formatDigits(serviceCode, locale)})` : heading
}

/** «نسخه ۲، نافذ از …»: which version, and when it holds or held. */
export function slaValidity(
  { version, validFrom, validUntil }: { version: number; validFrom: string | null; validUntil: string | null },
  locale: Locale = 'fa',
): string {
  const t = makeTranslator(locale, { fa, en })
  const day = (iso: string) => formatDate(iso, 'long', locale)
  const span = validFrom
    ? validUntil
      ? t('validSpan', { from: day(validFrom), until: day(validUntil) })
      : t('validFrom', { date: day(validFrom) })
    : t('pendingText')
  return `${t('version', { number: formatNumber(version, {}, locale) })} · ${span}`
}
