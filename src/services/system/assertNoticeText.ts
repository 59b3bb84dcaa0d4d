import type { FieldProblem } from '../../domain/problems'
import { problems } from '../../domain/problems'
import { faultOfTemplate } from '../../domain/notices/template'
import { notices } from '../../notices/registry'
import type { Notice } from '../../notices/notice'
import { keyOf, smsVariablesOf, variableNames, variablesOf } from '../../notices/variables'

export type NoticeWords = { subject?: string | null; body?: string | null; action?: string | null; sms?: string | null }
export type WrittenText = {
  notice?: unknown
  silenced?: boolean | null
  fa?: NoticeWords | null
  en?: NoticeWords | null
}

const words = ['subject', 'body', 'action', 'sms'] as const

/** The notice of a name; refuses a name that the registry does not know. */
export function noticeNamed(name: unknown): Notice {
  const notice = notices.find((one) => keyOf(one) === name)
  if (!notice) throw problems.invalid({ fields: [{ path: 'notice', code: 'noSuchNotice' }] })
  return notice
}

/** Refuses a province's text that could not be filled or that silences what must be heard, each fault by its field. */
export function assertNoticeText(text: WrittenText): void {
  const notice = noticeNamed(text.notice)
  const fields: FieldProblem[] = (['fa', 'en'] as const).flatMap((language) =>
    words.flatMap((word) => {
      const fault = faultOfWord(notice, word, text[language]?.[word] ?? '')
      return fault ? [{ path: `${language}.${word}`, ...fault }] : []
    }),
  )
  if (text.silenced && notice.needed) fields.push({ path: 'silenced', code: 'noticeNeeded' })
  if (fields.length > 0) throw problems.invalid({ fields })
}

function faultOfWord(
  notice: Notice,
  word: (typeof words)[number],
  template: string,
): Omit<FieldProblem, 'path'> | null {
  const here = word === 'action' ? [] : word === 'sms' ? smsVariablesOf(notice) : variablesOf(notice)
  const fault = faultOfTemplate(template, { here, known: variableNames })
  if (!fault) return null
  return 'name' in fault ? { code: fault.code, values: { name: `{${fault.name}}` } } : { code: fault.code }
}
