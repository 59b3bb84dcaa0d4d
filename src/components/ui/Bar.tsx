import { shareOf } from './share'

export type BarTone = 'turquoise' | 'lapis' | 'saffron' | 'muted'

const fills: Record<BarTone, string> = {
  turquoise: 'fill-turquoise',
  lapis: 'fill-lapis',
  saffron: 'fill-saffron',
  muted: 'fill-muted',
}

export type BarProps = {
  /** Decimal texts. Null draws an empty track. */
  value: string | null
  max: string
  /** Last year's value, drawn as a thin mark behind, so that growth is seen at once. */
  ghost?: string | null
  tone?: BarTone
  height?: number
  /** A sentence for those who do not see the bar; leave out where the same stands beside it in words. */
  label?: string
}

/**
 * A thin horizontal bar. It is SVG with attributes, not a styled box, so that it needs no inline style; it grows from
 * the start side of the script.
 */
export function Bar({ value, max, ghost, tone = 'turquoise', height = 6, label }: BarProps) {
  const described = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': true } as const)
  const radius = height / 2
  return (
    <svg {...described} className="block rtl:-scale-x-100" width="100%" height={height}>
      <rect className="fill-track" width="100%" height={height} rx={radius} />
      {value !== null && <rect className={fills[tone]} width={`${shareOf(value, max)}%`} height={height} rx={radius} />}
      {ghost != null && <GhostMark share={shareOf(ghost, max)} height={height} />}
    </svg>
  )
}

/** Last year's value: a bracket under and over the bar, visible on the filled and on the empty part. */
function GhostMark({ share, height }: { share: number; height: number }) {
  return (
    <>
      <line className="stroke-paper" x1={`${share}%`} x2={`${share}%`} y1="0" y2={height} strokeWidth="4" />
      <line className="stroke-ink" x1={`${share}%`} x2={`${share}%`} y1="0" y2={height} strokeWidth="2" />
    </>
  )
}
