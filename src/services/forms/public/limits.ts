import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { addressIn, senderOf } from '../../../domain/forms/public/address'
import { problems } from '../../../domain/problems'
import { now, today } from '../../../lib/clock'
import { runSql } from '../../system/sql'
import { senderKey } from './secrets'

const MINUTE = 60_000

/**
 * How often in how long. One address may be a whole office or the tablet of a service desk, so that the limits of a sender
 * are generous: they stop machines. The limit of a form protects the disk.
 */
export const limits = {
  challenge: { most: 120, windowMs: 10 * MINUTE },
  send: { most: 40, windowMs: 10 * MINUTE },
  sendDaily: { most: 300, windowMs: 24 * 60 * MINUTE },
  check: { most: 60, windowMs: 10 * MINUTE },
  form: { most: 2000, windowMs: 10 * MINUTE },
} as const
export type Limit = keyof typeof limits

/** Counts one more attempt of whoever sends this request, and refuses when there were too many. Counts before any transaction. */
export const countSender = (req: PayloadRequest, limit: Limit): Promise<void> =>
  count(req, limit, senderKey(senderOf(addressIn(req.headers?.get('x-forwarded-for') ?? null)), today()))

/** Counts one more attempt on a form, whoever makes it. */
export const countForm = (req: PayloadRequest, formId: string): Promise<void> => count(req, 'form', formId)

async function count(req: PayloadRequest, limit: Limit, who: string): Promise<void> {
  const { most, windowMs } = limits[limit]
  const nowMs = now().getTime()
  const window = Math.floor(nowMs / windowMs)
  const endsAtMs = (window + 1) * windowMs
  const [row] = await runSql<{ count: number }>(
    req,
    sql`insert into public_form_attempts (key, count, expires_at)
        values (${`${limit}:${window}:${who}`}, 1, ${new Date(endsAtMs).toISOString()})
        on conflict (key) do update set count = public_form_attempts.count + 1 returning count`,
  )
  if ((row?.count ?? 0) > most)
    throw problems.tooManyRequests({ what: 'publicForm', minutes: Math.max(1, Math.ceil((endsAtMs - nowMs) / MINUTE)) })
}
