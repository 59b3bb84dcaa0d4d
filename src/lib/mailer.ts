import nodemailer from 'nodemailer'
import { now } from './clock'
import { env } from './env'
import type { Message, Sender } from './sender'

export type Mail = Message
export type Mailer = Sender

/** No single message takes longer than the sum of these; the outbox's lease is longer still. */
export const smtpTimeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

/** Where a server tells what became of this one message: `bounces+<id>@example.ir`. */
const bounceAddress = (address: string, id: string): string => address.replace('@', `+${id}@`)

/** What every message of ours carries. Out-of-office programs leave automatic mail unanswered. */
const messageOf = ({ id, messageId, to, subject, text, html }: Mail) => ({
  from: env.MAIL_FROM,
  ...(env.MAIL_BOUNCES_TO ? { envelope: { from: bounceAddress(env.MAIL_BOUNCES_TO, id), to } } : {}),
  to,
  subject,
  text,
  html,
  messageId,
  date: now(),
  headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  disableFileAccess: true,
  disableUrlAccess: true,
})

/**
 * Mail over SMTP, on connections that stay open. The library would by itself repeat a message whose connection broke, also
 * one that the server had perhaps taken; that is forbidden here, because repeating is the outbox's decision.
 */
export function smtpMailer(url: string, { concurrency = 5 } = {}): Mailer {
  const pool = { pool: true, maxConnections: concurrency, maxMessages: 200, maxRequeues: 0 } as const
  const transport = nodemailer.createTransport({ url, ...pool, ...smtpTimeouts })
  return {
    concurrency,
    send: async (mail) => void (await transport.sendMail(messageOf(mail))),
    close: () => transport.close(),
  }
}

export type Composed = { from: string; source: string }

/** The message as it would go over the wire, for the local mailbox. */
export async function composeMail(mail: Mail): Promise<Composed> {
  const composer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  const { message } = await composer.sendMail(messageOf(mail))
  return { from: env.MAIL_FROM, source: message.toString() }
}
