import type { FilledEvidence } from '../../../domain/forms/view'
import { languageHeader } from '../../../i18n/locale'
import type { Locale } from '../../../i18n/locale'
import type { ClientProblem, Sent } from '../../ui/problem'
import { uiText } from '../../ui/text'

type Asked = {
  evaluationId: string
  field: string
  slot: string
  file: File
  onProgress: (percent: number) => void
  locale: Locale
}

/** Sends one file to its slot and tells how far it is, which `fetch` cannot. Never throws; a lost line is a problem with status 0. */
export function uploadFile({
  evaluationId,
  field,
  slot,
  file,
  onProgress,
  locale,
}: Asked): Promise<Sent<FilledEvidence>> {
  const form = new FormData()
  form.set('evaluation', evaluationId)
  form.set('field', field)
  form.set('slot', slot)
  form.set('file', file)
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const fail = (problem: Omit<ClientProblem, 'status'>) =>
      resolve({ ok: false, problem: { ...problem, status: request.status } })
    request.open('POST', '/api/upload-evidence')
    request.responseType = 'json'
    request.setRequestHeader('accept', 'application/json')
    request.setRequestHeader(languageHeader, locale)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? (loaded / total) * 100 : 0)
    request.onerror = () => fail({ code: 'network', message: uiText(locale)('network') })
    request.onload = () => {
      const data = request.response as (FilledEvidence & { code?: string; message?: string }) | null
      if (request.status === 200 && data?.id) return resolve({ ok: true, data })
      const told = data?.code && data.message ? { ...data, code: data.code, message: data.message } : null
      fail(told ?? { code: 'unreadable', message: uiText(locale)('unreadable') })
    }
    request.send(form)
  })
}
