import type { PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { readSheetFile } from '../../documents/sheetFile'
import { documents } from '../../documents/registry'
import { headingOfPath } from '../../documents/submissions/headingOfPath'
import { sheetWords } from '../../documents/submissions/words'
import { fieldsOf } from '../../domain/forms/definition'
import type { RowOutcome, SheetReport } from '../../domain/forms/sheet/outcome'
import type { SheetRow } from '../../domain/forms/sheet/readBack'
import { readBack, rowsOfSheets } from '../../domain/forms/sheet/readBack'
import { assignmentsOf } from '../../domain/people/person'
import { may } from '../../domain/people/rights'
import { isProblem, problems } from '../../domain/problems'
import type { Problem } from '../../domain/problems'
import { translator } from '../../i18n'
import { problemBody } from '../../i18n/problemText'
import { nowIso } from '../../lib/clock'
import { streamedFile } from '../../lib/streamedFile'
import { recordEvent } from '../system/audit'
import { inTransaction } from '../system/unitOfWork'
import { loadEdition } from './editions'
import { saveAnswers } from './saveAnswers'
import { openSheetForm } from './sheetForm'
import { standingOf } from './standing'
import type { SubmissionRow } from './submissionSql'
import { findSubmission } from './submissionSql'

/** The most rows of one file: every agency of a country. */
const mostRows = 5000

export type SheetWork = 'preview' | 'apply'
type Asked = { formId: string; bytes: Uint8Array; work: SheetWork }

/** 404 for who may not know of the row; 403 for who may neither fill it nor bring answers in for the agencies of the province. */
function assertMayImport(req: PayloadRequest, { agency, province }: SubmissionRow): void {
  const assignments = assignmentsOf(req.user)
  const knows = may(assignments, 'evaluation.readOwn', { agency }) || may(assignments, 'evaluation.read', { province })
  if (!knows) throw problems.notFound()
  if (!may(assignments, 'evaluation.fill', { agency }) && !may(assignments, 'evaluation.importAnswers', { province }))
    throw problems.forbidden()
}

/** Ends the transaction of a preview: whatever was tried is taken back. */
class Tried extends Error {}

/**
 * Takes answers in from a sheet that went out before, row by row, each in a transaction of its own, through the same service
 * as the form itself. A preview does the very same and takes it back, so that it never promises what would be refused.
 */
export async function importSheet(req: PayloadRequest, { formId, bytes, work }: Asked): Promise<SheetReport> {
  const form = await openSheetForm(req, formId)
  const rows = rowsOfSheets(readSheetFile(bytes))
  if (rows.length === 0) throw problems.invalid({ what: 'sheet' })
  if (rows.length > mostRows) throw problems.tooLarge({ what: 'sheet' })
  const outcomes: RowOutcome[] = []
  const seen = new Set<string>()
  for (const row of rows) {
    outcomes.push(await takeRow(req, { row, formId: form.id, work, isRepeated: seen.has(row.evaluation) }))
    seen.add(row.evaluation)
  }
  const count = (wanted: RowOutcome['outcome']) => outcomes.filter(({ outcome }) => outcome === wanted).length
  return {
    applied: work === 'apply',
    changed: count('changed'),
    same: count('same'),
    refused: count('refused'),
    rows: outcomes,
  }
}

type RowWork = { row: SheetRow; formId: string; work: SheetWork; isRepeated: boolean }

async function takeRow(req: PayloadRequest, { row, formId, work, isRepeated }: RowWork): Promise<RowOutcome> {
  const outcome: RowOutcome = {
    number: row.number,
    agency: row.cells.get('#agency') ?? '',
    outcome: 'same',
    changes: [],
    reasons: [],
  }
  // A request of its own: what fails in one row ends that row's transaction and no other.
  const own = await createLocalReq(req.user ? { user: req.user } : {}, req.payload)
  let sentences = (problem: Problem): string[] => [problemBody(problem, 'fa').message]
  try {
    if (isRepeated) throw problems.duplicate({ what: 'sheetRow' })
    if (!/^\d+$/.test(row.revision)) throw problems.invalid({ what: 'sheetRevision' })
    const [submission] = await findSubmission(own, { evaluationId: row.evaluation })
    if (!submission) throw problems.notFound({ what: 'sheetRow' })
    assertMayImport(own, submission)
    await assertOfForm(own, submission, formId)
    const { definition, closed } = standingOf(submission, await loadEdition(own, submission.editionId))
    sentences = (problem) => reasonsOf(problem, (path) => headingOfPath(definition, path))
    const { change, stray } = readBack(definition, submission.answers, row, sheetWords())
    if (stray.length > 0) throw problems.invalid({ fields: stray })
    const names = Object.keys(change)
    if (names.length === 0) return outcome
    if (closed) throw closed
    outcome.changes = fieldsOf(definition).flatMap(({ name, label }) => (names.includes(name) ? [label || name] : []))
    await inTransaction({ payload: req.payload, req: own }, async (inside) => {
      const saved = await saveAnswers({
        req: inside,
        evaluationId: row.evaluation,
        change: { revision: Number(row.revision), answers: change },
        mayFill: assertMayImport,
      })
      await recordEvent(inside, {
        event: 'evaluation.answersImported',
        subject: {
          type: 'evaluation',
          id: row.evaluation,
          evaluation: row.evaluation,
          agency: submission.agency,
          province: submission.province,
        },
        details: { count: names.length, revision: saved.revision },
      })
      if (work === 'preview') throw new Tried()
    })
    return { ...outcome, outcome: 'changed' }
  } catch (error) {
    if (error instanceof Tried) return { ...outcome, outcome: 'changed' }
    if (!isProblem(error)) throw error
    return { ...outcome, outcome: 'refused', changes: [], reasons: sentences(error) }
  }
}

async function assertOfForm(req: PayloadRequest, { editionId }: SubmissionRow, formId: string): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'form-editions',
    where: { id: { equals: editionId }, form: { equals: formId } },
    overrideAccess: true,
    req,
  })
  if (totalDocs === 0) throw problems.notFound({ what: 'sheetRow' })
}

/** A sentence for each cell that is wrong, under the heading of its column; else the sentence of the refusal. */
function reasonsOf(problem: Problem, headingOf: (path: string) => string): string[] {
  const { message, fields } = problemBody(problem, 'fa')
  if (problem.code === 'staleRevision') {
    const names = fields.map(({ path }) => `«${headingOf(path)}»`).join('، ')
    return [translator('fa', 'sheets')('stale', { names })]
  }
  return fields.length > 0 ? fields.map((field) => `«${headingOf(field.path)}»: ${field.message}`) : [message]
}

/** The rows that are refused, as a workbook with the reasons; what is taken in by then is no longer among them. */
export async function refusedRows(req: PayloadRequest, { formId, bytes }: Omit<Asked, 'work'>): Promise<Response> {
  const report = await importSheet(req, { formId, bytes, work: 'preview' })
  const reasons = new Map(report.rows.flatMap(({ number, reasons }) => (reasons.length > 0 ? [[number, reasons]] : [])))
  const maker = documents.refusedRowsXlsx
  const title = translator('fa', 'sheets')('refusedTitle')
  return streamedFile({
    mimeType: maker.mimeType,
    name: `refused-rows.${maker.extension}`,
    title: `${title}.${maker.extension}`,
    content: maker.stream({ title, at: nowIso(), sheets: readSheetFile(bytes), reasons }),
  })
}
