import type { ClockStatus, SeenClock } from '../../domain/clocks/status'
import { formatDate, formatDaysLeft } from '../../i18n/format'
import en from '../../i18n/messages/clocks.en.json' with { type: 'json' }
import fa from '../../i18n/messages/clocks.fa.json' with { type: 'json' }
import { makeTranslator } from '../../i18n/translate'
import type { Locale } from '../../i18n/locale'
import type { ShapeName } from './shapes'
import type { Tone } from './tones'

/** Those that ask for something, or say that nothing is asked now. What is in time is a day in plain words. */
const looks: Partial<Record<ClockStatus, { tone: Tone; shape: ShapeName }>> = {
  atRisk: { tone: 'attention', shape: 'diamond' },
  late: { tone: 'refused', shape: 'square' },
  paused: { tone: 'neutral', shape: 'half' },
}

export type ClockLook = {
  /** a chip's colour and shape; none for what asks for nothing */
  chip: { tone: Tone; shape: ShapeName } | null
  text: string
  /** how long it still has, for what is in time; and what stands between the day and it */
  left: string
  separator: string
  /** what only a listener needs, because others see it by the look */
  heard: string
  /** which work it is, and its day */
  hint: string
}

/** How a deadline is said: its day and what is left while it is in time, what is left or gone by when it is not. */
export function clockLook({ kind, status, dueAt, daysLeft }: SeenClock, locale: Locale): ClockLook {
  const t = makeTranslator(locale, { fa, en })
  const chip = looks[status] ?? null
  const name = t.at(`kind.${kind}`)
  const date = dueAt ? formatDate(dueAt, 'dayMonth', locale) : ''
  const left = daysLeft === null ? '' : formatDaysLeft(daysLeft, locale)
  const look = { chip, left: '', separator: t('comma'), heard: '', hint: date ? t('hint', { kind: name, date }) : name }
  if (status === 'onTime')
    return { ...look, text: t('dueOn', { date }), left, heard: `${t('comma')}${t.at(`status.${status}`)}` }
  if (status === 'late' && daysLeft === 0) return { ...look, text: t('short.lateToday') }
  return { ...look, text: chip && left ? t.at(`short.${status}`, { left }) : t.at(`status.${status}`) }
}
