import type { SeenClock } from '../../domain/clocks/status'
import { Chip } from './Chip'
import { clockLook } from './clockLook'
import type { Worded } from './text'

/** How the deadline of a row stands, on one line: its day while it is in time, and a word, a shape and a colour when it is not. */
export function ClockChip({ clock, locale = 'fa' }: Worded & { clock: SeenClock | null }) {
  if (!clock) return '—'
  const { chip, text, left, heard, hint } = clockLook(clock, locale)
  return (
    <span title={hint} className="whitespace-nowrap">
      {chip ? (
        <Chip {...chip}>{text}</Chip>
      ) : (
        <>
          <span className={left ? undefined : 'text-muted'}>{text}</span>
          {left && <span className="text-muted">{left}</span>}
          {heard && <span className="sr-only">{heard}</span>}
        </>
      )}
    </span>
  )
}
