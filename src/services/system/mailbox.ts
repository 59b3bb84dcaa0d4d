import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { nowIso } from '../../lib/clock'
import { env } from '../../lib/env'
import type { Mailer } from '../../lib/mailer'
import { composeMail, smtpMailer } from '../../lib/mailer'
import { newId } from '../../lib/newId'
import { runSql } from './sql'

/** The way out that the settings name: an SMTP server, or else the local mailbox. */
export const openMailer = (req: PayloadRequest): Mailer =>
  env.SMTP_URL ? smtpMailer(env.SMTP_URL) : mailboxMailer(req)

/**
 * The local mailbox: composes each message as it would be sent and keeps it, for staff to open in the admin. A message that
 * is there already is not put there twice.
 */
export function mailboxMailer(req: PayloadRequest): Mailer {
  return {
    concurrency: 4,
    close: () => undefined,
    send: async (mail) => {
      const { from, source } = await composeMail(mail)
      const at = nowIso()
      await runSql(
        req,
        sql`insert into mailbox (id, message_id, "from", "to", subject, text, html, source, province_id, created_at, updated_at)
            values (${newId()}, ${mail.messageId}, ${from}, ${mail.to}, ${mail.subject}, ${mail.text}, ${mail.html}, ${source},
              ${mail.province ?? null}, ${at}, ${at})
            on conflict (message_id) do nothing`,
      )
    },
  }
}
