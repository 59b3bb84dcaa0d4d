import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { MessageList, MessageRow, MessageView } from '../../domain/notices/views'
import { problems } from '../../domain/problems'
import { nowIso } from '../../lib/clock'
import { isoSql } from './isoSql'
import { runSql } from './sql'

const PAGE = 50

const me = (req: PayloadRequest): string => {
  if (!req.user) throw problems.notSignedIn()
  return String(req.user.id)
}

/** How many messages this person has not read: one statement, answered from an index over just these. */
export async function countUnread(req: PayloadRequest): Promise<number> {
  const [row] = await runSql<{ count: number }>(
    req,
    sql`select count(*)::int as count from notices where recipient_id = ${me(req)} and in_app and read_at is null`,
  )
  return row?.count ?? 0
}

/** The person's messages, the newest first: all, or those that are not read; `page` counts from 1. */
export async function listMessages(
  req: PayloadRequest,
  { unreadOnly, page }: { unreadOnly: boolean; page: number },
): Promise<MessageList> {
  const rows = await runSql<MessageRow>(
    req,
    sql`select id, subject, ${isoSql(sql`created_at`)} as at, read_at is not null as "isRead" from notices
      where recipient_id = ${me(req)} and in_app ${unreadOnly ? sql`and read_at is null` : sql``}
      order by created_at desc, id desc limit ${PAGE + 1} offset ${(page - 1) * PAGE}`,
  )
  return { messages: rows.slice(0, PAGE), unread: await countUnread(req), hasMore: rows.length > PAGE }
}

/** One message of this person; everybody else's is «not found». */
export async function openMessage(req: PayloadRequest, id: string): Promise<MessageView> {
  const [row] = await runSql<MessageView>(
    req,
    sql`select id, subject, ${isoSql(sql`created_at`)} as at, read_at is not null as "isRead", content, text from notices
      where id::text = ${id} and recipient_id = ${me(req)} and in_app`,
  )
  if (!row) throw problems.notFound()
  return row
}

/** Marks messages of this person as read, some or all; of others' nothing. A second time changes nothing. Returns what is left. */
export async function markRead(req: PayloadRequest, which: string[] | 'all'): Promise<{ unread: number }> {
  const some = which === 'all' ? sql`` : sql`and id::text = any(${sql.param(which)}::text[])`
  await runSql(
    req,
    sql`update notices set read_at = ${nowIso()} where recipient_id = ${me(req)} and in_app and read_at is null ${some}`,
  )
  return { unread: await countUnread(req) }
}
