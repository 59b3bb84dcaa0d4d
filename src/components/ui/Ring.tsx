import type { ReactNode } from 'react'
import { shareOf } from './share'

export type RingProps = {
  /** Decimal texts; null draws the empty ring. */
  value: string | null
  max: string
  /** What the ring says, in a sentence («۸۱۲٫۶ از ۱٬۰۰۰»). */
  label: string
  /** What stands inside; usually the score and its cap. */
  children?: ReactNode
  /** Width in pixels. */
  size?: number
}

/** A total as a ring, for the head of a report card. Starts on top and runs in the reading direction. */
export function Ring({ value, max, label, children, size = 168 }: RingProps) {
  const share = value === null ? 0 : shareOf(value, max)
  return (
    <div className="relative inline-grid place-items-center">
      <svg
        role="img"
        aria-label={label}
        className="block rtl:-scale-x-100"
        width={size}
        height={size}
        viewBox="0 0 100 100"
      >
        <circle className="stroke-track" cx="50" cy="50" r="44" fill="none" strokeWidth="8" />
        {share > 0 && (
          <circle
            className="stroke-turquoise"
            cx="50"
            cy="50"
            r="44"
            fill="none"
            strokeWidth="8"
            strokeLinecap="round"
            pathLength="100"
            strokeDasharray={`${share} 100`}
            transform="rotate(-90 50 50)"
          />
        )}
      </svg>
      <div className="absolute inset-0 grid place-content-center text-center" aria-hidden="true">
        {children}
      </div>
    </div>
  )
}
