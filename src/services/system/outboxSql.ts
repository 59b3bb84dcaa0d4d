import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { newId } from '../../lib/newId'
import { runSql } from './sql'

/** A row of the outbox that this worker may send until its lease ends. */
export type Claimed = {
  id: string
  toAddress: string
  subject: string
  text: string
  html: string
  messageId: string | null
  province: string | null
  webhook: string | null
  attempts: number
  createdAt: string
}

/** What became of it. */
export type Outcome = {
  state: 'sent' | 'failed' | 'pending'
  at: string
  messageId: string
  error: string | null
  nextAttemptAt: string | null
  /** for the delivery log */
  said: 'sent' | 'deferred' | 'refused' | 'down'
}

export type ChannelName = 'email' | 'sms' | 'webhook'

type Claim = { channel: ChannelName; token: string; at: string; leaseEnds: string; limit: number }

/**
 * Takes due rows, the oldest first, for nobody else to take before the lease ends. While a row is in hand its
 * `next_attempt_at` is the end of the lease, so that one index finds both what waits and what a dead worker left behind.
 */
export async function claim(req: PayloadRequest, { channel, token, at, leaseEnds, limit }: Claim): Promise<Claimed[]> {
  const rows = await runSql<Claimed & { attempts: number | string }>(
    req,
    sql`
    with due as materialized (
      select id from notices where delivery_state in ('pending', 'sending') and withdrawn_at is null
        and channel = ${channel} and (next_attempt_at is null or next_attempt_at <= ${at})
      order by next_attempt_at nulls first, id limit ${limit} for update skip locked)
    update notices n set delivery_state = 'sending', attempts = n.attempts + 1, locked_by = ${token},
      locked_until = ${leaseEnds}, next_attempt_at = ${leaseEnds}, updated_at = ${at}
    from due where n.id = due.id
    returning n.id, n.to_address as "toAddress", n.subject, n.text, n.html, n.message_id as "messageId",
      n.province_id as province, n.webhook_id as webhook, n.attempts::int as attempts, n.created_at as "createdAt"`,
  )
  return rows.map((row) => ({
    ...row,
    attempts: Number(row.attempts),
    createdAt: new Date(row.createdAt).toISOString(),
  }))
}

/**
 * Writes down what became of a row, if it is still this claim's, and what the other side said into the delivery log.
 * Returns whether it was. What was taken back in the meantime is not tried again.
 */
export async function settle(req: PayloadRequest, id: string, token: string, outcome: Outcome): Promise<boolean> {
  const { state, at, messageId, error, nextAttemptAt, said } = outcome
  const rows = await runSql(
    req,
    sql`
    with settled as (
      update notices set message_id = ${messageId}, last_error = ${error}, sent_at = ${state === 'sent' ? at : null}, locked_by = null,
        delivery_state = case when ${state} = 'pending' and withdrawn_at is not null then 'withdrawn' else ${state} end::enum_notices_delivery_state,
        next_attempt_at = case when withdrawn_at is null then ${nextAttemptAt}::timestamptz end, locked_until = null, updated_at = ${at}
      where id = ${id} and locked_by = ${token} and delivery_state = 'sending'
      returning id, channel, to_address, province_id)
    insert into notice_attempts (id, at, notice_id, channel, address, outcome, answer, province_id)
    select ${newId()}, ${at}, id, channel::text::enum_notice_attempts_channel, to_address, ${said}, ${error}, province_id from settled
    returning 1`,
  )
  return rows.length === 1
}

/**
 * Writes down that these were taken, whoever holds them now: a dead worker's journal knows it. What is already settled is
 * left alone. Returns how many were not known.
 */
export const settleTaken = async (req: PayloadRequest, { ids, at }: { ids: string[]; at: string }): Promise<number> =>
  (
    await runSql(
      req,
      sql`
      with known as (
        update notices set delivery_state = 'sent', sent_at = ${at}, last_error = null, next_attempt_at = null, locked_by = null,
          locked_until = null, updated_at = ${at}
        where id = any(${sql.param(ids)}::uuid[]) and delivery_state in ('pending', 'sending', 'withdrawn') and sent_at is null
        returning id, channel, to_address, province_id)
      insert into notice_attempts (id, at, notice_id, channel, address, outcome, province_id)
      select gen_random_uuid(), ${at}, id, channel::text::enum_notice_attempts_channel, to_address, 'sent', province_id from known
      returning 1`,
    )
  ).length

/** Gives back what was claimed and never begun; it was no attempt. */
export const release = (req: PayloadRequest, { token, at, ids }: { token: string; at: string; ids: string[] }) =>
  runSql(
    req,
    sql`
    update notices set attempts = attempts - 1, locked_by = null, locked_until = null, updated_at = ${at},
      delivery_state = case when withdrawn_at is null then 'pending' else 'withdrawn' end::enum_notices_delivery_state,
      next_attempt_at = case when withdrawn_at is null then ${at}::timestamptz end
    where id = any(${sql.param(ids)}::uuid[]) and locked_by = ${token} and delivery_state = 'sending'`,
  )
