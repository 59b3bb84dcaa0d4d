import { sql } from '@payloadcms/db-postgres/drizzle'
import { createHash, randomBytes } from 'node:crypto'
import type { ReceiptContent, ReceiptFile } from '../../domain/forms/receipt'
import { receiptText } from '../../domain/forms/receipt'
import { makeTrackingCode, TRACKING_BYTES } from '../../domain/forms/trackingCode'
import { nowIso } from '../../lib/clock'
import { newId } from '../../lib/newId'
import { statement } from '../system/sql'
import type { MoveContext, MoveInput } from '../system/transition'
import type { LoadedSubmission } from './loadSubmission'
import { fromSlotName } from './slotName'

type Row = {
  agency: string
  agencyName: string
  province: string
  cycle: string
  cycleTitle: string
  performanceYear: number
  round: number
  files: (Omit<ReceiptFile, 'field' | 'slot'> & { slot: string })[]
}

/** The seal of a receipt: SHA-256 of its canonical text, in hexadecimal. */
export const sealOfReceipt = (content: ReceiptContent): string =>
  createHash('sha256').update(receiptText(content), 'utf8').digest('hex')

/** The tracking code of a submission that is about to be made: the event, the notices and the receipt all name it. */
export const newTrackingCode = (): Promise<MoveInput> =>
  Promise.resolve({ trackingCode: makeTrackingCode(randomBytes(TRACKING_BYTES)) })

/** Keeps what was handed in, under its tracking code, in the transaction of the move. */
export async function giveReceipt({ req, doc, input }: MoveContext, submission: LoadedSubmission): Promise<void> {
  const [row] = await whatStands(req, { evaluationId: doc.id })
  if (!row) return
  const content: ReceiptContent = {
    schema: 'karnameh.receipt/1',
    code: String(input.trackingCode),
    round: row.round,
    agency: { id: row.agency, name: row.agencyName },
    cycle: { id: row.cycle, title: row.cycleTitle, performanceYear: row.performanceYear },
    edition: submission.editionId,
    submittedAt: nowIso(),
    answers: submission.answers,
    files: row.files.map(({ slot, ...file }) => ({ ...file, ...fromSlotName(slot) })),
  }
  await keep(req, {
    ...content,
    id: newId(),
    evaluation: doc.id,
    agency: row.agency,
    province: row.province,
    by: req.user?.id ?? null,
    byName: req.user?.name ?? null,
    content: JSON.stringify(content),
    seal: sealOfReceipt(content),
  })
}

type Kept = Pick<ReceiptContent, 'code' | 'round' | 'edition' | 'submittedAt'> &
  Record<'id' | 'evaluation' | 'agency' | 'province' | 'by' | 'byName' | 'content' | 'seal', unknown>

const keep = statement<Kept>(
  'receipt',
  ({ id, code, evaluation, round, edition, agency, province, submittedAt, by, byName, content, seal }) => sql`
    insert into submission_receipts (id, code, evaluation_id, round, edition_id, agency_id, province_id, submitted_at,
      submitted_by_id, submitted_by_name, content, seal)
    values (${id}, ${code}, ${evaluation}, ${round}, ${edition}, ${agency}, ${province}, ${submittedAt}, ${by}, ${byName},
      ${content}::jsonb, ${seal})`,
)

const whatStands = statement<{ evaluationId: string }, Row>(
  'receipt_of',
  ({ evaluationId }) => sql`
    select a.id as agency, a.name as "agencyName", e.province_id as province,
          c.id as cycle, c.title as "cycleTitle", c.performance_year::int as "performanceYear",
          (select count(*)::int + 1 from submission_receipts r where r.evaluation_id = e.id) as round,
          (select coalesce(json_agg(json_build_object('slot', v.slot, 'name', v.original_name, 'bytes', v.filesize::int,
              'sha256', v.sha256) order by v.slot, v.created_at), '[]')
            from evidence v where v.evaluation_id = e.id and v.purpose = 'self') as files
        from evaluations e join agencies a on a.id = e.agency_id
        join evaluation_cycles c on c.id = e.cycle_id where e.id = ${evaluationId}`,
)
