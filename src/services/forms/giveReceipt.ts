import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { createHash, randomBytes } from 'node:crypto'
import type { Answers } from '../../domain/forms/definition'
import type { ReceiptContent, ReceiptFile } from '../../domain/forms/receipt'
import { receiptText } from '../../domain/forms/receipt'
import { makeTrackingCode, TRACKING_BYTES } from '../../domain/forms/trackingCode'
import { nowIso } from '../../lib/clock'
import { newId } from '../../lib/newId'
import { runSql } from '../system/sql'
import type { MoveContext, MoveInput } from '../system/transition'
import { fromSlotName } from './standing'

type Row = {
  edition: string
  answers: Answers
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
export async function giveReceipt({ req, doc, input }: MoveContext): Promise<void> {
  const row = await whatStands(req, doc.id)
  if (!row) return
  const content: ReceiptContent = {
    schema: 'karnameh.receipt/1',
    code: String(input.trackingCode),
    round: row.round,
    agency: { id: row.agency, name: row.agencyName },
    cycle: { id: row.cycle, title: row.cycleTitle, performanceYear: row.performanceYear },
    edition: row.edition,
    submittedAt: nowIso(),
    answers: row.answers,
    files: row.files.map(({ slot, ...file }) => ({ ...file, ...fromSlotName(slot) })),
  }
  await runSql(
    req,
    sql`insert into submission_receipts (id, code, evaluation_id, round, edition_id, agency_id, province_id, submitted_at,
          submitted_by_id, submitted_by_name, content, seal)
        values (${newId()}, ${content.code}, ${doc.id}, ${row.round}, ${row.edition}, ${row.agency}, ${row.province},
          ${content.submittedAt}, ${req.user?.id ?? null}, ${req.user?.name ?? null}, ${JSON.stringify(content)}::jsonb,
          ${sealOfReceipt(content)})`,
  )
}

async function whatStands(req: PayloadRequest, evaluationId: string): Promise<Row | undefined> {
  const [row] = await runSql<Row>(
    req,
    sql`select s.edition_id as edition, s.answers, a.id as agency, a.name as "agencyName", e.province_id as province,
          c.id as cycle, c.title as "cycleTitle", c.performance_year::int as "performanceYear",
          (select count(*)::int + 1 from submission_receipts r where r.evaluation_id = e.id) as round,
          (select coalesce(json_agg(json_build_object('slot', v.slot, 'name', v.original_name, 'bytes', v.filesize::int,
              'sha256', v.sha256) order by v.slot, v.created_at), '[]')
            from evidence v where v.evaluation_id = e.id and v.purpose = 'self') as files
        from evaluations e join form_submissions s on s.evaluation_id = e.id join agencies a on a.id = e.agency_id
        join evaluation_cycles c on c.id = e.cycle_id where e.id = ${evaluationId}`,
  )
  return row
}
