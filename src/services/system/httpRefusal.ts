import { now } from '../../lib/clock'
import type { Answer } from '../../lib/httpPost'
import { Refused } from '../../lib/sender'

/** Where a refusal of the service as a whole, and not of one message, ends up. */
type Blame = {
  /** what a busy or broken service means: `server` where all messages go to the same one */
  broken: 'later' | 'server'
}

/** Throws what an answer means, unless it took the message (2xx). A redirect is no taking: we follow none. */
export function assertTaken({ status, retryAfter, body }: Answer, { broken }: Blame): void {
  if (status >= 200 && status < 300) return
  const reason = `HTTP ${status} ${body.replace(/\s+/g, ' ').trim()}`.trim().slice(0, 500)
  const isBusy = status >= 500 || status === 408 || status === 425 || status === 429
  const isOurFault = broken === 'server' && (status === 401 || status === 403 || status === 404)
  if (isBusy || isOurFault) throw new Refused({ kind: broken, reason, afterMs: waitOf(retryAfter) })
  throw new Refused({ kind: 'never', reason })
}

/** Retry-After in milliseconds: seconds, or a date (RFC 9110 §10.2.3); undefined when there is none. */
export function waitOf(retryAfter: string | null): number | undefined {
  if (!retryAfter) return undefined
  if (/^\d+$/.test(retryAfter.trim())) return Number(retryAfter) * 1000
  const until = Date.parse(retryAfter)
  return Number.isNaN(until) ? undefined : Math.max(0, until - now().getTime())
}
