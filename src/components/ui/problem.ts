import { DEFAULT_LOCALE, languageHeader } from '../../i18n/locale'
import type { Locale } from '../../i18n/locale'
import { uiText } from './text'

/** A refusal as the server says it: a stable code, a sentence for the reader, and what is wrong with which field. */
export type ClientProblem = {
  code: string
  message: string
  fields?: { path: string; message: string }[]
  /** The HTTP status; 0 when the server was never reached. */
  status: number
  /** What one needs to go on, where the refusal brings it: after a stale save, what colleagues saved. */
  data?: unknown
}

/** What a refusal says of one field. */
export const fieldMessage = (problem: ClientProblem | null | undefined, path: string): string | undefined =>
  problem?.fields?.find((field) => field.path === path)?.message

export type Sent<Data> = { ok: true; data: Data } | { ok: false; problem: ClientProblem }

export type SendOptions = {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Goes as JSON, or as it is when it is FormData or a Blob. */
  body?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal
  /**
   * Names this piece of work (`newIdempotencyKey()`). Give one only where the server knows a key that it has seen: then a
   * POST or PATCH, too, is repeated when the network fails. GET, PUT and DELETE are repeatable by nature.
   */
  idempotencyKey?: string
  /** How often to try again when the network fails; 2 when left out. */
  retries?: number
  /** The language of the screen: refusals come in it, whatever language the person has chosen for his mails. */
  locale?: Locale
}

/** How long to wait before each new try, in milliseconds. */
const WAITS = [400, 1200, 3000]

const repeatable = ['GET', 'PUT', 'DELETE']

/**
 * Sends a request to our own server and returns either its data or a problem to show; it never throws, except when the
 * caller's signal aborts it. An idempotent request that the network lost is repeated with the same Idempotency-Key; one
 * that the server answered, with whatever status, is not.
 */
export async function send<Data = unknown>(url: string, options: SendOptions = {}): Promise<Sent<Data>> {
  const { locale = DEFAULT_LOCALE, signal, method = 'POST', idempotencyKey } = options
  const retries = idempotencyKey || repeatable.includes(method) ? (options.retries ?? 2) : 0
  const request = requestOf(options)
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await readAnswer<Data>(await fetch(url, request), locale)
    } catch (error) {
      if (signal?.aborted) throw error
      if (attempt >= retries) return refusal(0, 'network', uiText(locale)('network'))
      await new Promise((resolve) => setTimeout(resolve, WAITS[attempt] ?? 3000))
    }
  }
}

function requestOf({ method = 'POST', body, headers, signal, idempotencyKey, locale }: SendOptions): RequestInit {
  const raw = body instanceof FormData || body instanceof Blob
  return {
    method,
    signal,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      ...(locale && { [languageHeader]: locale }),
      ...(body !== undefined && !raw && { 'content-type': 'application/json' }),
      ...(method !== 'GET' && { 'idempotency-key': idempotencyKey ?? newIdempotencyKey() }),
      ...headers,
    },
    ...(body !== undefined && { body: raw ? body : JSON.stringify(body) }),
  }
}

async function readAnswer<Data>(response: Response, locale: Locale): Promise<Sent<Data>> {
  const text = await response.text()
  const data = parse(text)
  if (response.ok && data !== undefined) return { ok: true, data: data as Data }
  if (!response.ok && isProblemJson(data)) return { ok: false, problem: { ...data, status: response.status } }
  return refusal(response.status, 'unreadable', uiText(locale)('unreadable'))
}

function parse(text: string): unknown {
  if (text === '') return null
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isProblemJson(data: unknown): data is Omit<ClientProblem, 'status'> {
  if (typeof data !== 'object' || data === null) return false
  const { code, message } = data as { code?: unknown; message?: unknown }
  return typeof code === 'string' && typeof message === 'string'
}

function refusal(status: number, code: string, message: string): { ok: false; problem: ClientProblem } {
  return { ok: false, problem: { code, message, status } }
}

/** A random key for one piece of work. `crypto.randomUUID` is missing on plain-http pages of an office network; getRandomValues is not. */
export function newIdempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
