import { createHmac } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { now } from '../../lib/clock'
import { httpPost, InsideAddress } from '../../lib/httpPost'
import type { Sender } from '../../lib/sender'
import { Refused } from '../../lib/sender'
import { assertTaken } from './httpRefusal'
import { runSql } from './sql'
import { assertWebhookAddress, isAllowedHost } from './webhookAddress'

const TIMEOUT_MS = 15_000

/** What the receiver computes again: HMAC-SHA256 over id, time and body, in hex. */
export const webhookSignature = (secret: string, id: string, timestamp: string, body: string): string =>
  createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('hex')

/**
 * Tells other systems: the body as JSON with its id, the time of this try and a signature in the headers. Each address is a
 * receiver of its own: one that is away holds up no other. One that staff switched off or took away in the meantime is told
 * no more.
 */
export function webhookSender(req: PayloadRequest): Sender {
  return {
    concurrency: 4,
    close: () => undefined,
    send: async ({ id, text, webhook }) => {
      const [hook] = await runSql<{ url: string; secret: string }>(
        req,
        sql`select url, secret from webhooks where id = ${webhook ?? null}::uuid and active`,
      )
      if (!hook) throw new Refused({ kind: 'never', reason: 'switched off' })
      const url = addressOf(hook.url)
      const timestamp = String(Math.floor(now().getTime() / 1000))
      const answer = await httpPost(url, {
        headers: {
          'content-type': 'application/json',
          'user-agent': 'Karnameh',
          'x-karnameh-id': id,
          'x-karnameh-timestamp': timestamp,
          'x-karnameh-signature': `v1=${webhookSignature(hook.secret, id, timestamp, text)}`,
        },
        body: text,
        timeoutMs: TIMEOUT_MS,
        inside: isAllowedHost(url),
      }).catch((error: unknown) => {
        throw new Refused({
          kind: error instanceof InsideAddress ? 'never' : 'later',
          reason: `${error instanceof InsideAddress ? 'inside of our own network: ' : ''}${String(error)}`.slice(
            0,
            500,
          ),
        })
      })
      assertTaken(answer, { broken: 'later' })
    },
  }
}

function addressOf(text: string): URL {
  try {
    return assertWebhookAddress(text)
  } catch {
    throw new Refused({ kind: 'never', reason: 'the address is refused by WEBHOOK_HOSTS' })
  }
}
