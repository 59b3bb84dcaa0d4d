import type { DetailedError, HttpResponse } from 'tus-js-client'
import { Upload } from 'tus-js-client'
import type { FilledEvidence } from '../../../domain/forms/view'
import { languageHeader } from '../../../i18n/locale'
import type { ClientProblem, Sent } from '../../ui/problem'
import { newIdempotencyKey, send } from '../../ui/problem'
import { uiText } from '../../ui/text'
import type { Uploading } from './uploadFile'

/** So much goes in one request: what a proxy that gathers requests can lose at most. */
const CHUNK_BYTES = 1024 * 1024
/** Pauses before each new try while nothing gets through, in milliseconds; the last one repeats. */
const PAUSES = [1000, 2000, 5000, 10_000, 20_000]
/** A request that moved nothing for so long hangs on a dead line. */
const STALL_MS = 30_000
/** How often an error of the server itself is tried again. */
const TRIES_AT_ERROR = 5

/**
 * Sends a file by the tus protocol (resumable uploads). While the line is away it waits, and goes on from the last byte that
 * arrived when it is back; the same file chosen again, even after the page was closed, goes on too.
 */
export function sendResumably(asked: Uploading): Promise<Sent<FilledEvidence> | null> {
  const { evaluationId: evaluation, field, slot, file, onProgress, onWaiting, signal, locale } = asked
  return new Promise((resolve) => {
    let tries = 0
    let isWaiting = false
    let pause: ReturnType<typeof setTimeout> | undefined
    let stall: ReturnType<typeof setTimeout> | undefined

    const upload = new Upload(file, {
      endpoint: '/api/uploads',
      chunkSize: CHUNK_BYTES,
      // Trying again is done here, where the person is told of it.
      retryDelays: null,
      metadata: { evaluation, field, slot, name: file.name },
      headers: { accept: 'application/json', [languageHeader]: locale },
      fingerprint: async () => ['karnameh', evaluation, field, slot, file.name, file.size, file.lastModified].join('|'),
      removeFingerprintOnSuccess: true,
      onProgress: (sent, total) => {
        tries = 0
        watch()
        onProgress(total > 0 ? (sent / total) * 100 : 0)
      },
      onSuccess: ({ lastResponse }) => void finish(lastResponse),
      onError: (error) => void fail('originalResponse' in error ? error : null),
    })

    const settle = (result: Sent<FilledEvidence> | null) => {
      clearTimeout(pause)
      clearTimeout(stall)
      window.removeEventListener('online', resume)
      window.removeEventListener('offline', hold)
      signal.removeEventListener('abort', giveUp)
      resolve(result)
    }
    const watch = () => {
      clearTimeout(stall)
      stall = setTimeout(hold, STALL_MS)
    }
    function start() {
      isWaiting = false
      onWaiting(false)
      watch()
      upload.start()
    }
    /** Stops what is on its way and tries again after a pause, or as soon as the browser says that the line is back. */
    function hold() {
      if (isWaiting) return
      isWaiting = true
      clearTimeout(stall)
      void upload.abort()
      onWaiting(true)
      pause = setTimeout(resume, PAUSES[Math.min(tries, PAUSES.length - 1)])
      tries += 1
    }
    function resume() {
      clearTimeout(pause)
      if (isWaiting) start()
    }
    function giveUp() {
      // The server is told on a line that may be away; what it does not hear of expires there.
      upload.abort(true).catch(() => undefined)
      settle(null)
    }
    async function fail(error: DetailedError | null) {
      const status = error?.originalResponse?.getStatus() ?? 0
      const passes = status === 0 || status === 409 || status === 423 || (status >= 500 && tries < TRIES_AT_ERROR)
      if (passes) return hold()
      if (status !== 401) await forget(upload)
      settle({ ok: false, problem: problemOf(error?.originalResponse, asked) })
    }
    async function finish(last: HttpResponse) {
      const made = parsed(last) as FilledEvidence | null
      if (made?.id) return settle({ ok: true, data: made })
      // The answer to the last bytes was lost on the way: they had arrived, so the server is asked what it made of them.
      settle(await send<FilledEvidence>(upload.url ?? '', { idempotencyKey: newIdempotencyKey(), locale }))
    }

    if (signal.aborted) return resolve(null)
    window.addEventListener('online', resume)
    window.addEventListener('offline', hold)
    signal.addEventListener('abort', giveUp)
    void upload.findPreviousUploads().then(([previous]) => {
      if (previous) upload.resumeFromPreviousUpload(previous)
      if (!signal.aborted) start()
    })
  })
}

/** Forgets an upload that was refused, so that the same file chosen again begins anew. */
async function forget(upload: Upload): Promise<void> {
  for (const { urlStorageKey } of await upload.findPreviousUploads())
    await upload.options.urlStorage?.removeUpload(urlStorageKey)
}

function parsed(response: HttpResponse | null | undefined): unknown {
  try {
    return JSON.parse(response?.getBody() ?? '')
  } catch {
    return null
  }
}

function problemOf(response: HttpResponse | null | undefined, { locale }: Uploading): ClientProblem {
  const told = parsed(response) as ClientProblem | null
  const status = response?.getStatus() ?? 0
  return told?.code && told.message
    ? { ...told, status }
    : { code: 'unreadable', message: uiText(locale)('unreadable'), status }
}
