import type { Refusal } from '../../lib/sender'

export type { Refusal } from '../../lib/sender'

type SmtpError = { code?: string; command?: string; responseCode?: number; message?: string }

/** Commands at which a server speaks of the recipient or the message; at all others it speaks of us. */
const aboutTheMessage = new Set(['RCPT TO', 'DATA', 'API'])

/** Reads what a way out threw: its own refusal, or what the mail library says. RFC 5321: 5yz is for good, 4yz is for now, 421 closes the whole channel. */
export function refusalOf(error: unknown): Refusal {
  const known = (error as { refusal?: Refusal } | null)?.refusal
  if (known) return known
  const { code, command, responseCode, message = String(error) } = (error ?? {}) as SmtpError
  const reason = message.slice(0, 500)
  const isAboutMessage = command !== undefined && aboutTheMessage.has(command)
  if (isAboutMessage && responseCode && responseCode >= 500) return { kind: 'never', reason }
  if (isAboutMessage && responseCode && responseCode >= 400 && responseCode !== 421) return { kind: 'later', reason }
  // Refused by the library before any server was asked: there is no address to send to.
  if (code === 'EENVELOPE' && responseCode === undefined) return { kind: 'never', reason }
  return { kind: 'server', reason }
}

const SECOND = 1000
const HOUR = 3600 * SECOND
/** A recipient who says «later» this often is given up; with the delays below, after about four hours. */
export const MOST_ATTEMPTS = 10
/** Nobody makes us wait longer than this by one answer. */
export const LONGEST_WISH = 6 * HOUR
/** News that waited for the mail server longer than this is no news any more. */
export const LONGEST_OUTAGE = 72 * HOUR

/**
 * When to try again, in milliseconds from now, or null to give up. The delay doubles with each attempt and is spread by
 * `chance` (0 to 1), so that what failed together does not come back together.
 */
export function retryIn(
  refusal: Refusal,
  { attempts, ageMs, chance }: { attempts: number; ageMs: number; chance: number },
): number | null {
  if (refusal.kind === 'never') return null
  if (refusal.kind === 'later' && attempts >= MOST_ATTEMPTS) return null
  if (refusal.kind === 'server' && ageMs > LONGEST_OUTAGE) return null
  const [first, longest] = refusal.kind === 'server' ? [10 * SECOND, HOUR / 4] : [30 * SECOND, HOUR]
  const delay = Math.min(longest, first * 2 ** Math.max(0, attempts - 1))
  return Math.max(Math.round(delay * (0.8 + 0.4 * chance)), Math.min(refusal.afterMs ?? 0, LONGEST_WISH))
}
