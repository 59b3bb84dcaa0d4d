import { sql } from '@payloadcms/db-postgres/drizzle'
import { createHash, randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Answers, FormDefinition } from '../../../domain/forms/definition'
import { fieldsOf } from '../../../domain/forms/definition'
import { acceptResponse } from '../../../domain/forms/public/acceptResponse'
import type { Proof } from '../../../domain/forms/public/challenge'
import type { Received, ResponseContent } from '../../../domain/forms/public/response'
import { responseText } from '../../../domain/forms/public/response'
import { makeTrackingCode, TRACKING_BYTES } from '../../../domain/forms/trackingCode'
import { namedIn } from '../../../domain/forms/validate'
import { problems } from '../../../domain/problems'
import { nowIso } from '../../../lib/clock'
import { newId } from '../../../lib/newId'
import { recordEvent } from '../../system/audit'
import { isoSql } from '../../system/isoSql'
import { runSql } from '../../system/sql'
import { inTransaction } from '../../system/unitOfWork'
import { loadEdition } from '../editions'
import { judgeProof, useUp } from './challenges'
import { countForm, countSender } from './limits'
import type { PublicForm } from './publicForm'
import { publicFormAt } from './publicForm'

export type Sending = {
  /** names this sending: what is sent again under it is the same response */
  key: string
  edition: string
  answers: Answers
  proof: Proof
  /** a field that no person sees; whoever fills it is a machine */
  trap: string
}

/** For how long answers on an edition are taken after a newer one was published: someone may be in the middle of it. */
const GRACE_HOURS = 24

/** The seal of a response: SHA-256 of its canonical text, in hexadecimal. */
export const sealOfResponse = (content: ResponseContent): string =>
  createHash('sha256').update(responseText(content), 'utf8').digest('hex')

/**
 * Takes what somebody without an account answered, once for each key. Refuses too many attempts, a form that is not open, a
 * sending that no person made, a challenge that was used, an edition that is not this form's, and answers that the edition
 * does not take, naming each.
 */
export async function receiveResponse(req: PayloadRequest, slug: string, sending: Sending): Promise<Received> {
  const form = await publicFormAt(req, slug)
  const earlier = await findReceived(req, form.id, sending.key)
  if (earlier) return earlier
  await countSender(req, 'send')
  await countSender(req, 'sendDaily')
  await countForm(req, form.id)
  assertOpen(form)
  if (sending.trap !== '') throw problems.challengeRefused({ what: 'wrong' })
  const challenge = judgeProof(form.id, sending.proof)
  await assertEdition(req, form, sending.edition)
  const answers = read(await loadEdition(req, sending.edition), sending.answers)
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const isFirst = await useUp(req, challenge)
    const again = await findReceived(req, form.id, sending.key)
    if (again) return again
    if (!isFirst) throw problems.challengeRefused({ what: 'used' })
    return keep(req, form, { key: sending.key, edition: sending.edition, answers })
  })
}

function assertOpen({ standing, opensOn, closesOn }: PublicForm): void {
  if (standing === 'notYetOpen') throw problems.windowNotOpen({ what: 'publicForm', opensAt: opensOn })
  if (standing === 'closed') throw problems.windowClosed({ what: 'publicForm', closedAt: closesOn })
}

async function assertEdition(req: PayloadRequest, form: PublicForm, edition: string): Promise<void> {
  if (edition === form.edition) return
  const since = new Date(Date.parse(nowIso()) - GRACE_HOURS * 60 * 60_000).toISOString()
  const [row] = await runSql(
    req,
    sql`select 1 from form_editions given where given.id = ${edition} and given.form_id = ${form.id}
        and not exists (select from form_editions newer where newer.form_id = given.form_id
          and newer.number > given.number and newer.frozen_at < ${since})`,
  )
  if (!row) throw problems.staleRevision({ what: 'publicForm' })
}

function read(definition: FormDefinition, raw: Answers): Answers {
  const taken = acceptResponse(definition, raw)
  if (taken.ok) return taken.answers
  const fields = new Map(fieldsOf(definition).map((field) => [field.name, field]))
  const details = { fields: taken.faults, what: 'answers', names: namedIn(fields, taken.faults) }
  throw taken.kind === 'invalid' ? problems.invalid(details) : problems.incomplete({ fields: taken.faults })
}

async function findReceived(req: PayloadRequest, formId: string, key: string): Promise<Received | undefined> {
  const [row] = await runSql<Received>(
    req,
    sql`select code, ${isoSql(sql`received_at`)} as "receivedAt", seal from public_responses
        where form_id = ${formId} and idempotency_key = ${key}`,
  )
  return row
}

type Kept = { key: string; edition: string; answers: Answers }

async function keep(req: PayloadRequest, form: PublicForm, { key, edition, answers }: Kept): Promise<Received> {
  const id = newId()
  const code = makeTrackingCode(randomBytes(TRACKING_BYTES))
  const receivedAt = nowIso()
  const seal = sealOfResponse({ schema: 'karnameh.response/1', code, form: form.id, edition, receivedAt, answers })
  const rows = await runSql(
    req,
    sql`insert into public_responses (id, form_id, edition_id, province_id, workflow_state, code, received_at, seal, answers,
          idempotency_key)
        values (${id}, ${form.id}, ${edition}, ${form.province}, 'received', ${code}, ${receivedAt}, ${seal},
          ${JSON.stringify(answers)}::jsonb, ${key})
        on conflict (form_id, idempotency_key) do nothing returning id`,
  )
  // Another sending under this key, with a challenge of its own, was quicker.
  const winner = rows.length === 0 ? await findReceived(req, form.id, key) : undefined
  if (winner) return winner
  await recordEvent(req, {
    event: 'response.received',
    subject: { type: 'response', id, province: form.province },
    details: { trackingCode: code },
  })
  return { code, receivedAt, seal }
}
