import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { now, nowIso } from '../../lib/clock'
import { runSql } from './sql'

/** A lock of the admin lives five minutes after its last sign of life; an hour later nobody holds it. */
const LOCK_MS = 60 * 60_000

/**
 * Deletes expired sessions, abandoned document locks, the codes of reset links that no longer work, uploads that nobody
 * finished in time, with their bytes, codes for phones, and the counts and used challenges of public forms. Rows that another
 * worker is just deleting are passed over. Returns how many went.
 */
export async function cleanUpExpired(req: PayloadRequest): Promise<number> {
  const at = nowIso()
  const abandoned = new Date(now().getTime() - LOCK_MS).toISOString()
  const sessions = await runSql(
    req,
    sql`delete from users_sessions where id in (
      select id from users_sessions where expires_at < ${at} limit 1000 for update skip locked) returning 1`,
  )
  const locks = await runSql(
    req,
    sql`delete from payload_locked_documents where id in (
      select id from payload_locked_documents where updated_at < ${abandoned} limit 1000 for update skip locked) returning 1`,
  )
  const links = await runSql(
    req,
    sql`update users set reset_password_token = null, reset_password_expiration = null where id in (
      select id from users where reset_password_expiration < ${at} limit 1000 for update skip locked) returning 1`,
  )
  const uploads = await runSql(
    req,
    sql`delete from evidence_uploads where id in (
      select id from evidence_uploads where expires_at < ${at} limit 100 for update skip locked) returning 1`,
  )
  const attempts = await runSql(
    req,
    sql`delete from public_form_attempts where key in (
      select key from public_form_attempts where expires_at < ${at} limit 1000 for update skip locked) returning 1`,
  )
  const challenges = await runSql(
    req,
    sql`delete from public_form_challenges where id in (
      select id from public_form_challenges where expires_at < ${at} limit 1000 for update skip locked) returning 1`,
  )
  const codes = await runSql(
    req,
    sql`delete from phone_checks where person_id in (
      select person_id from phone_checks where expires_at < ${at} limit 1000 for update skip locked) returning 1`,
  )
  return (
    codes.length + attempts.length + challenges.length + sessions.length + locks.length + links.length + uploads.length
  )
}
