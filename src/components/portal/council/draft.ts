import type { CouncilAgency } from '../../../domain/publishing/approval'
import type { Locale } from '../../../i18n/locale'
import type { FieldMessage } from '../../ui/ErrorSummary'
import { councilText } from './text'

export type Choice = 'approved' | 'rejected' | 'later'
export type Decision = { choice: Choice; reason: string }

/** The minutes as they are being written. */
export type Draft = {
  number: string
  date: string | null
  minutes: string
  file: File | null
  decisions: Record<string, Decision>
}

/** Everything approved: the council writes down what it did not approve. */
export const emptyDraft = (agencies: readonly CouncilAgency[], todayIso: string): Draft => ({
  number: '',
  date: todayIso,
  minutes: '',
  file: null,
  decisions: Object.fromEntries(agencies.map(({ evaluation }) => [evaluation, { choice: 'approved', reason: '' }])),
})

export const countOf = ({ decisions }: Draft, choice: Choice): number =>
  Object.values(decisions).filter((decision) => decision.choice === choice).length

/** What is still missing, in the words of the form; the server asks the same again. */
export function missing(draft: Draft, agencies: readonly CouncilAgency[], locale: Locale): FieldMessage[] {
  const t = councilText(locale)
  const lacks: (FieldMessage | false)[] = [
    draft.number.trim() === '' && { path: 'number', message: t('form.required.number') },
    !draft.date && { path: 'date', message: t('form.required.date') },
    draft.minutes.trim() === '' && { path: 'minutes', message: t('form.required.minutes') },
    countOf(draft, 'later') === agencies.length && { path: 'decisions', message: t('form.required.decisions') },
    ...agencies.map(({ evaluation, agency }): FieldMessage | false => {
      const decision = draft.decisions[evaluation]
      const lacksReason = decision?.choice === 'rejected' && decision.reason.trim() === ''
      return lacksReason && { path: `decisions.${evaluation}.reason`, message: t('form.required.reason', { agency }) }
    }),
  ]
  return lacks.filter((lack): lack is FieldMessage => lack !== false)
}

/** The request that records the minutes: the record as JSON, the scan beside it. */
export function requestOf(cycleId: string, { number, date, minutes, file, decisions }: Draft): FormData {
  const form = new FormData()
  const decided = Object.entries(decisions).flatMap(([evaluation, { choice, reason }]) =>
    choice === 'later'
      ? []
      : [{ evaluation, approved: choice === 'approved', reason: choice === 'rejected' ? reason : null }],
  )
  form.set('record', JSON.stringify({ cycleId, number, date: date ?? '', minutes, decisions: decided }))
  if (file) form.set('file', file)
  return form
}
