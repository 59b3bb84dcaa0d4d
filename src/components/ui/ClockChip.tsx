import type { ClockStatus, SeenClock } from '../../domain/clocks/status'
import { formatDate } from '../../i18n/format'
import en from '../../i18n/messages/clocks.en.json' with { type: 'json' }
import fa from '../../i18n/messages/clocks.fa.json' with { type: 'json' }
import { makeTranslator } from '../../i18n/translate'
import { Chip } from './Chip'
import type { ShapeName } from './shapes'
import type { Worded } from './text'
import type { Tone } from './tones'

/** Those that ask for something, or say that nothing is asked now. What is in time is a day in plain words. */
const looks: Partial<Record<ClockStatus, { tone: Tone; shape: ShapeName }>> = {
  atRisk: { tone: 'attention', shape: 'diamond' },
  late: { tone: 'refused', shape: 'square' },
  paused: { tone: 'neutral', shape: 'half' },
}

/** How the deadline of a row stands, on one line: its day while it is in time, and a word, a shape and a colour when it is not. */
export function ClockChip({ clock, locale = 'fa' }: Worded & { clock: SeenClock | null }) {
  const t = makeTranslator(locale, { fa, en })
  if (!clock) return '—'
  const { kind, status, dueAt } = clock
  const day = dueAt ? formatDate(dueAt, 'dayMonth', locale) : ''
  const look = looks[status]
  return (
    <span title={t.at(`kind.${kind}`)} className="whitespace-nowrap">
      {look ? (
        <Chip {...look}>{day ? t.at(`short.${status}`, { day }) : t.at(`status.${status}`)}</Chip>
      ) : status === 'onTime' ? (
        <>
          {t('dueOn', { date: day })}
          <span className="sr-only">، {t.at(`status.${status}`)}</span>
        </>
      ) : (
        <span className="text-muted">{t.at(`status.${status}`)}</span>
      )}
    </span>
  )
}
