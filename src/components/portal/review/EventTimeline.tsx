import type { EventName } from '../../../domain/events'
import type { TimelineEntry } from '../../../domain/review/views'
import { formatDate, formatDigits, formatList, formatScore } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { Timeline } from '../../ui/Timeline'
import type { TimelineEvent } from '../../ui/Timeline'
import type { Tone } from '../../ui/tones'
import { timelineText } from './text'

type Props = {
  entries: readonly TimelineEntry[]
  /** the measure that is spoken of anyway, so that it is not named again */
  within?: string
  /** so many in sight, the others folded */
  first?: number
  locale: Locale
}

const tones: Partial<Record<EventName, Tone>> = {
  'evaluation.submitted': 'info',
  'evaluation.recalled': 'attention',
  'evaluation.resubmitted': 'info',
  'evaluation.returned': 'attention',
  'evaluation.resumed': 'attention',
  'evaluation.dimensionApproved': 'done',
  'evaluation.initiallyApproved': 'done',
  'evaluation.appealed': 'attention',
  'evaluation.finallyApproved': 'done',
  'evaluation.sentBack': 'refused',
  'evaluation.councilApproved': 'done',
  'evaluation.councilRejected': 'refused',
  'evaluation.published': 'done',
  'evaluation.absent': 'refused',
  'item.scored': 'done',
  'item.flagged': 'attention',
  'deficiency.raised': 'attention',
  'deficiency.answered': 'info',
  'deficiency.lapsed': 'attention',
  'deficiency.closed': 'done',
  'deficiency.raisedAgain': 'attention',
  'appeal.registered': 'attention',
  'appeal.decided': 'info',
}

/** The events of an evaluation in words, newest first. */
export function EventTimeline({ entries, within, first = 12, locale }: Props) {
  const t = timelineText(locale)
  if (entries.length === 0) return <p className="text-14 text-muted">{t('empty')}</p>
  const events = entries.map((entry) => eventOf(entry, within, locale))
  const rest = events.slice(first)
  return (
    <>
      <Timeline events={events.slice(0, first)} label={t('label')} locale={locale} />
      {rest.length > 0 && (
        <details>
          <summary className="cursor-pointer py-2 text-14 text-lapis">{t('more', { count: rest.length })}</summary>
          <Timeline events={rest} label={t('label')} locale={locale} />
        </details>
      )}
    </>
  )
}

function eventOf(entry: TimelineEntry, within: string | undefined, locale: Locale): TimelineEvent {
  const t = timelineText(locale)
  const { event, measure, details, actor } = entry
  const title =
    event === 'item.scored' && details.notApplicable ? t('item.notApplicable') : t.has(event) ? t.at(event) : event
  const about = [
    details.dimension && event === 'evaluation.dimensionApproved' ? t(`dimension.${details.dimension}`) : null,
    partOf(entry, locale),
    measure && measure.item !== within ? `${formatDigits(measure.code, locale)} ${measure.title}` : null,
  ].filter(Boolean)
  const lines = detailsOf(entry, locale)
  return {
    id: entry.id,
    atIso: entry.atIso,
    title: about.length > 0 ? `${title}: ${formatList(about, locale)}` : title,
    actor:
      actor.name ?? (actor.side === 'system' ? t('system') : actor.side === 'staff' ? t('organisation') : undefined),
    ...(lines.length > 0 ? { detail: lines.map((line) => <p key={line}>{line}</p>) } : {}),
    tone: tones[event] ?? 'neutral',
  }
}

/** Of a deficiency: which part of the measure is meant, or the question, when it is no measure. */
function partOf({ event, measure, details: { part, label } }: TimelineEntry, locale: Locale): string | null {
  if (!event.startsWith('deficiency.')) return null
  const t = timelineText(locale)
  if (typeof part === 'string') return t.has(`part.${part}`) ? t.at(`part.${part}`) : part
  return measure === null && typeof label === 'string' ? label : null
}

function detailsOf({ details: { newScore, oldScore, reason, dueDate } }: TimelineEntry, locale: Locale): string[] {
  const t = timelineText(locale)
  const shown = (score: unknown) => formatScore(String(score), locale)
  const score =
    newScore == null
      ? null
      : oldScore == null || oldScore === newScore
        ? t('score', { score: shown(newScore) })
        : t('scoreChange', { old: shown(oldScore), new: shown(newScore) })
  return [
    ...(score ? [score] : []),
    ...(dueDate ? [t('due', { date: formatDate(dueDate, 'weekdayDayMonth', locale) })] : []),
    ...(reason ? [t('reason', { reason })] : []),
  ]
}
