import type { FilledEvidence } from '../../../domain/forms/view'
import type { Locale } from '../../../i18n/locale'
import type { Sent } from '../../ui/problem'
import { uiText } from '../../ui/text'

export type Uploading = {
  evaluationId: string
  field: string
  slot: string
  file: File
  onProgress: (percent: number) => void
  /** The line is away, and the upload goes on by itself when it is back. */
  onWaiting: (isWaiting: boolean) => void
  /** Gives the upload up, here and on the server. */
  signal: AbortSignal
  locale: Locale
}

/**
 * Sends one file to its slot; null when it was given up. Never throws. The part that does it is fetched when the first file
 * is chosen: most visits of the form choose none.
 */
export async function uploadFile(asked: Uploading): Promise<Sent<FilledEvidence> | null> {
  try {
    const { sendResumably } = await import('./sendResumably')
    return await sendResumably(asked)
  } catch {
    return { ok: false, problem: { code: 'network', message: uiText(asked.locale)('network'), status: 0 } }
  }
}
