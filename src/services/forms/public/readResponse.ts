import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Answers } from '../../../domain/forms/definition'
import type { FormInForce } from '../../../domain/forms/form'
import type { PublicFormDesk } from '../../../domain/forms/public/desk'
import { inForce } from '../../../domain/forms/rules/inForce'
import { assignmentsOf } from '../../../domain/people/person'
import { may } from '../../../domain/people/rights'
import { problems } from '../../../domain/problems'
import { isoSql } from '../../system/isoSql'
import { runSql } from '../../system/sql'
import { loadEdition } from '../editions'
import { readableDesk } from './responseDesk'

export type ReadResponse = {
  form: PublicFormDesk
  id: string
  code: string
  state: string
  receivedAt: string
  seal: string
  reply: string | null
  repliedAt: string | null
  editionNumber: number
  /** the questions of its own edition as its answers make them; none after removal */
  said: FormInForce
  mayReply: boolean
  /** the next one that nobody has seen */
  next: string | null
}

type Row = Omit<ReadResponse, 'form' | 'said' | 'mayReply'> & { province: string; edition: string; answers: Answers }

/** One response with its answers in the words of its own edition, for staff of its province; for others it is not there. */
export async function readResponse(req: PayloadRequest, formId: string, id: string): Promise<ReadResponse> {
  const form = await readableDesk(req, formId)
  const [row] = z.uuid().safeParse(id).success ? await find(req, formId, id) : []
  if (!row) throw problems.notFound()
  const { province, edition, answers, ...told } = row
  const said =
    row.state === 'removed' ? { pages: [], answers: {}, hidden: [] } : inForce(await loadEdition(req, edition), answers)
  return { ...told, form, said, mayReply: may(assignmentsOf(req.user), 'publicForm.reply', { province }) }
}

const find = (req: PayloadRequest, formId: string, id: string) =>
  runSql<Row>(
    req,
    sql`select r.id, r.code, r.workflow_state::text as state, ${isoSql(sql`r.received_at`)} as "receivedAt", r.seal, r.reply,
          ${isoSql(sql`r.replied_at`)} as "repliedAt", d.number::int as "editionNumber", r.province_id as province,
          r.edition_id as edition, r.answers,
          (select n.id from public_responses n where n.form_id = r.form_id and n.workflow_state = 'received' and n.id <> r.id
            order by n.received_at limit 1) as next
        from public_responses r join form_editions d on d.id = r.edition_id where r.form_id = ${formId} and r.id = ${id}`,
  )
