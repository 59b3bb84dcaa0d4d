'use client'

import type { Locale } from '../../../i18n/locale'
import { Button } from '../Button'

type ButtonsProps = {
  /** names of moves, the way on first: it alone is filled */
  moves: string[]
  /** the verb that stands on a move's button */
  label: (move: string) => string
  onAsk: (move: string) => void
  locale: Locale
}

/** What may be done now, a button each. */
export function MoveButtons({ moves, label, onAsk, locale }: ButtonsProps) {
  return moves.map((move, index) => (
    <Button key={move} variant={index === 0 ? 'primary' : 'secondary'} onClick={() => onAsk(move)} locale={locale}>
      {label(move)}
    </Button>
  ))
}
