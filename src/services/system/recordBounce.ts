import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { DeliveryStatus, Recipient } from '../../domain/notices/deliveryStatus'
import { readDeliveryStatus } from '../../domain/notices/deliveryStatus'
import { nowIso } from '../../lib/clock'
import { newId } from '../../lib/newId'
import { holdAfterBounces } from './holdAddress'
import { runSql } from './sql'
import { inTransaction } from './unitOfWork'

export type Recorded = { outcome: 'bounced' | 'delayed' | 'known' | 'unmatched' | 'notAReport' }

/**
 * Takes a mail that came back to MAIL_BOUNCES_TO and writes into the delivery log what it says of which notice. The notice is
 * found by the Message-ID of the returned headers, or by the address to which the report was sent (`bounces+<id>@`): both hold
 * an id that only who received our message knows. The same report a second time changes nothing.
 */
export async function recordBounce({ req, raw }: { req: PayloadRequest; raw: string }): Promise<Recorded> {
  const report = readDeliveryStatus(raw)
  if (!report) return { outcome: 'notAReport' }
  const id = noticeOf(report)
  const said = worst(report.recipients)
  if (!id || !said) return { outcome: 'unmatched' }
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const outcome = said.action === 'failed' ? 'bounced' : 'delayed'
    const answer = [said.status, said.diagnostic].filter(Boolean).join(' ').slice(0, 500) || said.action
    const [notice] = await runSql<{ id: string; known: boolean }>(
      req,
      sql`select n.id, exists (select from notice_attempts a where a.notice_id = n.id and a.outcome = ${outcome}) as known
        from notices n where n.id = ${id} and n.channel = 'email' for update`,
    )
    if (!notice) return { outcome: 'unmatched' }
    if (notice.known) return { outcome: 'known' }
    await write(req, { id, outcome, answer })
    if (outcome === 'bounced' && !said.status?.startsWith('4')) await holdAfterBounces(req, id)
    return { outcome }
  })
}

async function write(req: PayloadRequest, { id, outcome, answer }: { id: string; outcome: string; answer: string }) {
  const at = nowIso()
  await runSql(
    req,
    sql`insert into notice_attempts (id, at, notice_id, channel, address, outcome, answer, province_id)
      select ${newId()}, ${at}, id, 'email', to_address, ${outcome}, ${answer}, province_id from notices where id = ${id}`,
  )
  if (outcome === 'bounced')
    await runSql(
      req,
      sql`update notices set delivery_state = 'failed', last_error = ${answer}, next_attempt_at = null, locked_by = null,
        locked_until = null, updated_at = ${at} where id = ${id}`,
    )
}

const ID = '([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})'
const inMessageId = new RegExp(`^<notice-${ID}@`)
const inAddress = new RegExp(`\\+${ID}@`)

function noticeOf({ messageId, sentTo }: DeliveryStatus): string | null {
  const byHeader = inMessageId.exec(messageId ?? '')?.[1]
  return byHeader ?? sentTo.map((address) => inAddress.exec(address)?.[1]).find(Boolean) ?? null
}

/** Each message of ours has one recipient; of what is said of him a failure counts before a delay, and good news not at all. */
const worst = (recipients: readonly Recipient[]): Recipient | undefined =>
  recipients.find(({ action }) => action === 'failed') ?? recipients.find(({ action }) => action === 'delayed')
