import type { ReactNode } from 'react'
import { formatDateTime } from '../../i18n/format'
import { Shape } from './shapes'
import type { ShapeName } from './shapes'
import type { Worded } from './text'
import type { Tone } from './tones'
import { textTone } from './tones'

export type TimelineEvent = {
  id: string
  atIso: string
  /** What happened, in a sentence. */
  title: ReactNode
  /** Who did it: the role or the name as the reader may see it. */
  actor?: ReactNode
  /** The reason that was given, the values that changed. */
  detail?: ReactNode
  tone?: Tone
}

const shapes: Record<Tone, ShapeName> = {
  neutral: 'ring',
  info: 'dot',
  attention: 'diamond',
  done: 'check',
  refused: 'square',
}

/** What happened to this thing, newest as the caller orders it. */
export function Timeline({ events, label, locale }: Worded & { events: TimelineEvent[]; label: string }) {
  return (
    <ol aria-label={label} className="grid">
      {events.map((event) => (
        <li
          key={event.id}
          className="relative flex gap-3 pb-4 last:pb-0 not-last:before:absolute not-last:before:start-[5px] not-last:before:top-5 not-last:before:bottom-0 not-last:before:w-px not-last:before:bg-line"
        >
          <span className={`mt-2 ${textTone[event.tone ?? 'neutral']}`}>
            <Shape name={shapes[event.tone ?? 'neutral']} />
          </span>
          <div className="min-w-0">
            <p>{event.title}</p>
            {event.detail && <div className="text-14">{event.detail}</div>}
            <p className="text-14 text-muted">
              <time dateTime={event.atIso}>{formatDateTime(event.atIso, locale)}</time>
              {event.actor && <> · {event.actor}</>}
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
