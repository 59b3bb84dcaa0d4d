import type { ClockStatus, SeenClock } from '../../domain/clocks/status'
import { formatDate } from '../../i18n/format'
import en from '../../i18n/messages/clocks.en.json' with { type: 'json' }
import fa from '../../i18n/messages/clocks.fa.json' with { type: 'json' }
import { makeTranslator } from '../../i18n/translate'
import { Chip } from './Chip'
import type { ShapeName } from './shapes'
import type { Worded } from './text'
import type { Tone } from './tones'

const looks: Record<ClockStatus, { tone: Tone; shape: ShapeName }> = {
  onTime: { tone: 'neutral', shape: 'ring' },
  atRisk: { tone: 'attention', shape: 'diamond' },
  late: { tone: 'refused', shape: 'square' },
  paused: { tone: 'neutral', shape: 'half' },
  met: { tone: 'done', shape: 'check' },
  missed: { tone: 'attention', shape: 'half' },
  cancelled: { tone: 'neutral', shape: 'square' },
}

/** How the deadline of a row stands: a word, a shape and a colour, and its day while it is open. */
export function ClockChip({ clock, locale = 'fa' }: Worded & { clock: SeenClock | null }) {
  const t = makeTranslator(locale, { fa, en })
  if (!clock) return '—'
  const { kind, status, dueAt } = clock
  const isOpen = status === 'onTime' || status === 'atRisk' || status === 'late'
  return (
    <span className="inline-grid gap-0.5" title={t.at(`kind.${kind}`)}>
      <Chip {...looks[status]}>{t.at(`status.${status}`)}</Chip>
      {isOpen && dueAt && (
        <span className="text-14 whitespace-nowrap text-muted">
          {t('dueOn', { date: formatDate(dueAt, 'dayMonth', locale) })}
        </span>
      )}
    </span>
  )
}
