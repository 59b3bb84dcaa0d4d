import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '../../../lib/env'

/** A keyed hash under the server's secret, of one purpose: what is made for one opens nothing of another. */
const keyed = (purpose: string, text: string): string =>
  createHmac('sha256', `${env.PAYLOAD_SECRET}.${purpose}`).update(text, 'utf8').digest('base64url')

/** The text with its signature, for a browser to bring back. */
export const signed = (text: string): string => `${text}.${keyed('public-form-challenge', text)}`

/** The text of a signed one; null when the signature is not ours. */
export function unsigned(token: string): string | null {
  const at = token.lastIndexOf('.')
  const text = token.slice(0, Math.max(at, 0))
  const given = Buffer.from(token.slice(at + 1))
  const ours = Buffer.from(keyed('public-form-challenge', text))
  return given.length === ours.length && timingSafeEqual(given, ours) ? text : null
}

/**
 * What stands for a sender's address while a limit is counted. Its key changes every day, so that nobody can tell tomorrow
 * whether two days had the same visitor; the address itself is written nowhere.
 */
export const senderKey = (sender: string, day: string): string => keyed(`public-form-sender.${day}`, sender)
