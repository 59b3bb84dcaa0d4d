import type { EmailAdapter, Payload, SendEmailOptions } from 'payload'
import { nowIso } from './clock'
import { env } from './env'
import { newId } from './newId'

/** Name and address of MAIL_FROM, which reads «name <address>» or is an address alone. */
function sender() {
  const [, name, address] = /^\s*(.*?)\s*<([^<>]+)>\s*$/.exec(env.MAIL_FROM) ?? []
  return { defaultFromName: name || 'Karnameh', defaultFromAddress: address ?? env.MAIL_FROM }
}

/**
 * Payload's own mail (a forgotten password) goes into the outbox like every other: it is answered at once whether or not
 * the mail server lives, and the worker sends it, again if need be. Without a province, only the installation's
 * administrator can read it there.
 */
export const outboxEmail: EmailAdapter<void> = ({ payload }) => ({
  name: 'outbox',
  ...sender(),
  sendEmail: async (message) => {
    for (const address of addressesOf(message.to)) await queue(payload, address, message)
  },
})

async function queue(payload: Payload, address: string, message: SendEmailOptions): Promise<void> {
  const html = String(message.html ?? '')
  await payload.db.create({
    collection: 'notices',
    data: {
      dedupeKey: `mail:${newId()}`,
      event: 'mail',
      toAddress: address,
      subject: message.subject ?? '',
      text: message.text ? String(message.text) : plainTextOf(html),
      html,
      deliveryState: 'pending',
      attempts: 0,
      nextAttemptAt: nowIso(),
    },
  })
}

/** One address a row of the outbox, whichever of the library's many shapes they came in. */
function addressesOf(to: unknown): string[] {
  if (Array.isArray(to)) return to.flatMap(addressesOf)
  if (typeof to === 'string') return to.split(',').map((one) => one.trim())
  const { address } = (to ?? {}) as { address?: unknown }
  return typeof address === 'string' ? [address] : []
}

/** The words of an HTML mail with the addresses of its links, for programs that show no HTML. */
export function plainTextOf(html: string): string {
  return html
    .replace(/<(head|style|script)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<a\b[^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gi, (_, url: string, words: string) =>
      words.includes(url) ? words : `${words}\n${url}\n`,
    )
    .replace(/<(br|\/p|\/h\d|\/tr|\/div)\b[^>]*>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(nbsp|lt|gt|quot|amp);/g, (_, name: string) => entities[name] ?? '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const entities: Record<string, string> = { nbsp: ' ', lt: '<', gt: '>', quot: '"', amp: '&' }
