import { env } from '../../lib/env'
import { httpPost } from '../../lib/httpPost'
import type { Sender } from '../../lib/sender'
import { Refused } from '../../lib/sender'
import { assertTaken } from './httpRefusal'

const TIMEOUT_MS = 20_000

/**
 * The SMS gateway of the settings, or null without one. POST {id, to, from, text} as JSON; any 2xx means that it took the
 * message. The id is the same in every try, also as Idempotency-Key: a gateway that knows it sends once. 400 and 422 are for
 * good; everything else is the gateway's trouble and is tried again, not before its Retry-After.
 */
export function smsSender(): Sender | null {
  if (!env.SMS_URL) return null
  const url = new URL(env.SMS_URL)
  return {
    concurrency: 2,
    close: () => undefined,
    send: async ({ id, to, text }) => {
      const answer = await httpPost(url, {
        headers: {
          'content-type': 'application/json',
          'idempotency-key': id,
          ...(env.SMS_TOKEN ? { authorization: `Bearer ${env.SMS_TOKEN}` } : {}),
        },
        body: JSON.stringify({ id, to, from: env.SMS_FROM ?? null, text }),
        timeoutMs: TIMEOUT_MS,
        // The operator named it himself: a gateway may stand in his own network.
        inside: true,
      }).catch((error: unknown) => {
        throw new Refused({ kind: 'server', reason: String(error).slice(0, 500) })
      })
      assertTaken(answer, { broken: 'server' })
    },
  }
}
