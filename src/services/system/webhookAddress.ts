import { randomBytes } from 'node:crypto'
import { problems } from '../../domain/problems'
import { env } from '../../lib/env'

/** A new secret for signing, 256 bits. */
export const newWebhookSecret = (): string => randomBytes(32).toString('base64url')

/** Refuses what is no address of another system: only https, or the hosts that the operator allowed by name; no password in it. */
export function assertWebhookAddress(text: string): URL {
  const refused = () => problems.invalid({ fields: [{ path: 'url', code: 'webhookAddress' }] })
  if (!URL.canParse(text)) throw refused()
  const url = new URL(text)
  if (url.username || url.password) throw refused()
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isAllowedHost(url))) throw refused()
  return url
}

/** Whether the operator allowed this host by name (WEBHOOK_HOSTS): then it may be http, and inside of our network. */
export const isAllowedHost = (url: URL): boolean =>
  env.WEBHOOK_HOSTS.includes(url.host) || env.WEBHOOK_HOSTS.includes(url.hostname)
