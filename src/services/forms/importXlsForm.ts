import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { readSheetFile } from '../../documents/sheetFile'
import type { Block } from '../../domain/forms/generateBlocks'
import { plainText } from '../../domain/forms/plainText'
import type { Finding } from '../../domain/forms/xlsform/finding'
import type { ReadForm } from '../../domain/forms/xlsform/read'
import { mostSurveyRows, readXlsForm } from '../../domain/forms/xlsform/read'
import type { PreviewRow, XlsFormReport } from '../../domain/forms/xlsform/report'
import { xlsFormOf } from '../../domain/forms/xlsform/sheets'
import { problems } from '../../domain/problems'
import { translator } from '../../i18n'
import type { Locale } from '../../i18n/locale'
import { problemBody } from '../../i18n/problemText'
import { recordEvent } from '../system/audit'
import { runSql } from '../system/sql'
import { inTransaction } from '../system/unitOfWork'
import { assertFormOpen } from './assertFormOpen'
import { formBlocks, measuresOf } from './formBlocks'
import { configurableForm } from './formEditions'

export type XlsFormWork = 'preview' | 'append' | 'replace'
type Asked = {
  formId: string
  bytes: Uint8Array
  work: XlsFormWork
  /** when the form was saved that the preview has seen; needed to write */
  seen: string | null
  locale: Locale
}

/**
 * Brings the questions of an XLSForm into a form that may still be changed: `preview` tells what would come, `append` adds it
 * to the end, `replace` puts it in the place of what is there. Refuses a form that was changed since the preview, so that
 * of two who write at once, or of a click that was sent twice, one counts.
 */
export async function importXlsForm(req: PayloadRequest, asked: Asked): Promise<XlsFormReport> {
  const form = await configurableForm(req, asked.formId)
  await assertFormOpen({ req, formId: form.id })
  if (asked.work === 'preview') return (await readFor(req, form, asked)).report
  return inTransaction({ payload: req.payload, req }, async (req) => {
    await runSql(req, sql`select id from forms where id = ${form.id} for no key update`)
    const { report, read, blocks } = await readFor(req, form, asked)
    if (report.seen !== asked.seen) throw problems.staleRevision()
    if (read.blocks.length === 0) throw problems.invalid({ what: 'xlsForm' })
    await req.payload.update({
      collection: 'forms',
      id: form.id,
      data: { fields: (asked.work === 'append' ? [...blocks, ...read.blocks] : read.blocks) as never },
      depth: 0,
      overrideAccess: false,
      req,
    })
    await recordEvent(req, {
      event: 'form.imported',
      subject: { type: 'form', id: form.id, cycle: form.cycle, province: form.province },
      details: { count: read.blocks.length, findings: read.findings.length, work: asked.work },
    })
    return { ...report, applied: true }
  })
}

type Form = Awaited<ReturnType<typeof configurableForm>>

async function readFor(req: PayloadRequest, { id, cycle }: Form, { bytes, work, locale }: Asked) {
  const sheets = xlsFormOf(readSheetFile(bytes))
  if (!sheets || sheets.survey.length === 0) throw problems.invalid({ what: 'xlsForm' })
  if (sheets.survey.length > mostSurveyRows) throw problems.tooLarge({ what: 'xlsForm' })
  const { blocks, updatedAt } = await formBlocks(req, id)
  const measures = await measuresOf(req, cycle)
  const t = translator(locale, 'xlsForm')
  const around = { measures, words: { page: t('page'), refused: t('refused') } }
  const isAppended = work === 'append'
  const read = readXlsForm(sheets, {
    ...around,
    ...(isAppended
      ? {
          taken: new Set(blocks.map(({ name }) => String(name))),
          asked: new Set(blocks.map(({ measure }) => String(measure))),
        }
      : {}),
  })
  const asked = new Set(read.blocks.map(({ measure }) => measure))
  const report: XlsFormReport = {
    applied: false,
    title: read.title,
    seen: updatedAt,
    standing: blocks.length,
    unasked: [...measures.values()].filter((one) => one.scoringKind !== 'imported' && !asked.has(one.id)).length,
    rows: rowsOf(read),
    findings: read.findings.map((finding) => ({
      row: finding.row,
      name: finding.name,
      text: sentenceOf(finding, locale),
    })),
  }
  return { report, read, blocks }
}

const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0)

const rowsOf = ({ blocks }: ReadForm): PreviewRow[] =>
  blocks.map((block: Block) => ({
    kind: block.blockType,
    label: String(block.label ?? block.title ?? block.text ?? '') || plainOf(block),
    name: String(block.name ?? ''),
    required: block.required === true,
    ruled: block.rules !== undefined,
    options: lengthOf(block.options),
    columns: lengthOf(block.columns),
  }))

const plainOf = ({ message }: Block): string => plainText(message)

/** A finding in words. A text that follows stands at the end of the sentence. */
function sentenceOf({ reason, values, fault }: Finding, locale: Locale): string {
  const t = translator(locale, 'xlsForm')
  if (!fault) return t(`finding.${reason}`, texts(values))
  const [found] = problemBody(problems.invalid({ fields: [{ path: '', ...fault }] }), locale).fields
  return t('finding.fault', { text: found?.message ?? '' })
}

const texts = (values: Finding['values'] = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))
