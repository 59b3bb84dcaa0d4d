import type { SeenClock } from '../../domain/clocks/status'
import { Chip } from './Chip'
import { clockLook } from './clockLook'
import type { Worded } from './text'

type Props = Worded & {
  clock: SeenClock | null
  /** for tables of many columns: what is left says it, and its day is told on asking */
  brief?: boolean
}

/** How the deadline of a row stands, on one line: its day while it is in time, and a word, a shape and a colour when it is not. */
export function ClockChip({ clock, brief, locale }: Props) {
  if (!clock) return '—'
  const { chip, text, left, separator, heard, hint } = clockLook(clock, locale)
  const short = brief && left !== ''
  return (
    <span title={hint} className="whitespace-nowrap">
      {chip ? (
        <Chip {...chip}>{text}</Chip>
      ) : (
        <>
          <span className={short ? 'sr-only' : left ? undefined : 'text-muted'}>{text}</span>
          {left && <span className={short ? undefined : 'text-muted'}>{short ? left : `${separator}${left}`}</span>}
          {heard && <span className="sr-only">{heard}</span>}
        </>
      )}
    </span>
  )
}
