import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Receipt } from '../../documents/receipt'
import { documents } from '../../documents/registry'
import { applicablePart } from '../../domain/forms/definition'
import { inForce } from '../../domain/forms/rules/inForce'
import type { ReceiptCheck, ReceiptContent } from '../../domain/forms/receipt'
import { readTrackingCode } from '../../domain/forms/trackingCode'
import { assignmentsOf } from '../../domain/people/person'
import { may } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { env } from '../../lib/env'
import { runSql } from '../system/sql'
import { loadEdition } from './editions'
import { sealOfReceipt } from './giveReceipt'
import { lastYearAnswers } from './lastYearAnswers'

type Row = {
  agency: string
  province: string
  evaluation: string
  submittedByName: string | null
  content: ReceiptContent
  seal: string
  organisation: string
  isSuperseded: boolean
  isRecalled: boolean
}

async function find(req: PayloadRequest, typed: string): Promise<Row | undefined> {
  const code = readTrackingCode(typed)
  if (!code) return undefined
  const [row] = await runSql<Row>(
    req,
    sql`select r.agency_id as agency, r.province_id as province, r.evaluation_id as evaluation,
          r.submitted_by_name as "submittedByName", r.content, r.seal, p.organisation_name as organisation,
          exists (select from submission_receipts n where n.evaluation_id = r.evaluation_id and n.round > r.round) as "isSuperseded",
          exists (select from audit_events v where v.evaluation_id = r.evaluation_id and v.event = 'evaluation.recalled'
            and v.at > r.submitted_at) as "isRecalled"
        from submission_receipts r join provinces p on p.id = r.province_id where r.code = ${code}`,
  )
  return row
}

/** For anyone who has the code: that it was handed in, and whether what we keep is still what it was. Null for no receipt of ours. */
export async function checkReceipt(req: PayloadRequest, typed: string): Promise<ReceiptCheck | null> {
  const row = await find(req, typed)
  if (!row) return null
  const { content } = row
  return {
    code: content.code,
    round: content.round,
    agency: content.agency.name,
    cycle: content.cycle.title,
    organisation: row.organisation,
    submittedAt: content.submittedAt,
    answers: Object.keys(content.answers).length,
    files: content.files.length,
    sealed: row.seal,
    computed: sealOfReceipt(content),
    isSuperseded: row.isSuperseded,
    isRecalled: row.isRecalled,
  }
}

/** The receipt with all that was answered, for the agency's own people and the staff of its province; for others it is not there. */
export async function readReceipt(req: PayloadRequest, typed: string): Promise<Receipt> {
  const row = await find(req, typed)
  const assignments = assignmentsOf(req.user)
  const mayRead =
    row &&
    (may(assignments, 'evaluation.readOwn', { agency: row.agency }) ||
      may(assignments, 'evaluation.read', { province: row.province }))
  if (!mayRead) throw problems.notFound()
  const measures = await runSql<{ id: string }>(
    req,
    sql`select measure_id as id from evaluation_items where evaluation_id = ${row.evaluation}`,
  )
  const { edition, answers } = row.content
  const asked = applicablePart(await loadEdition(req, edition), new Set(measures.map(({ id }) => id)))
  const lastYear = await lastYearAnswers(req, row.evaluation, asked)
  return {
    content: row.content,
    seal: row.seal,
    organisation: row.organisation,
    submittedByName: row.submittedByName,
    definition: inForce(asked, answers, lastYear),
    checkUrl: `${env.SERVER_URL}/receipts/${row.content.code}`,
  }
}

const files = { 'receipt.pdf': documents.receiptPdf, 'receipt.json': documents.receiptJson }

/** The receipt as a file: `receipt.pdf` to keep, `receipt.json` to compute the seal again. */
export async function downloadReceipt(
  req: PayloadRequest,
  { code, file }: { code: string; file: string },
): Promise<Response> {
  if (!Object.hasOwn(files, file)) throw problems.notFound()
  const maker = files[file as keyof typeof files]
  const receipt = await readReceipt(req, code)
  const content = Buffer.from(await maker.make(receipt))
  return new Response(new Uint8Array(content), {
    headers: {
      'content-type': maker.mimeType,
      'content-length': String(content.length),
      'content-disposition': `attachment; filename="${maker.fileName(receipt)}.${maker.extension}"`,
      'cache-control': 'private, no-store',
    },
  })
}
