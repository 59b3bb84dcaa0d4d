import type { ReactNode } from 'react'
import { cx } from './cx'
import type { ShapeName } from './shapes'
import { Shape } from './shapes'
import type { Tone } from './tones'
import { tintedTone } from './tones'

const shapeOfTone: Record<Tone, ShapeName> = {
  neutral: 'ring',
  info: 'dot',
  attention: 'diamond',
  done: 'check',
  refused: 'square',
}

export type ChipProps = { tone: Tone; children: ReactNode; shape?: ShapeName; className?: string }

/** A word in a pill, with the shape of its tone: the look of every state and kind. */
export function Chip({ tone, children, shape = shapeOfTone[tone], className }: ChipProps) {
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1.5 whitespace-nowrap rounded-full border px-2.5 py-0.5 text-14 font-medium leading-5',
        tintedTone[tone],
        className,
      )}
    >
      <Shape name={shape} />
      {children}
    </span>
  )
}
