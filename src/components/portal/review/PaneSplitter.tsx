'use client'

import { useRef, useState } from 'react'
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'

const LEAST = 280
const MOST = 560
const START = 340
const STEP = 20

/**
 * Two panes beside each other on a wide screen; the second can be made wider, by the pointer or by the arrow keys. Both
 * scroll with the page; the second stays in sight. On a phone they stand one under the other.
 */
export function PaneSplitter({ label, children: [main, side] }: { label: string; children: [ReactNode, ReactNode] }) {
  const [width, setWidth] = useState(START)
  const from = useRef<{ x: number; width: number } | null>(null)
  const set = (next: number) => setWidth(Math.min(MOST, Math.max(LEAST, Math.round(next))))

  function drag(event: PointerEvent<HTMLDivElement>) {
    if (!from.current) return
    const towardsEnd = getComputedStyle(event.currentTarget).direction === 'rtl' ? 1 : -1
    set(from.current.width + towardsEnd * (event.clientX - from.current.x))
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const grows = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    set(width + (event.key === grows ? STEP : -STEP))
  }

  return (
    <div
      className="flex-1 lg:grid lg:grid-cols-[minmax(0,1fr)_8px_var(--side)]"
      style={{ '--side': `${width}px` } as React.CSSProperties}
    >
      {main}
      <div
        role="separator"
        aria-orientation="vertical"
        aria-label={label}
        aria-valuenow={width}
        aria-valuemin={LEAST}
        aria-valuemax={MOST}
        tabIndex={0}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          from.current = { x: event.clientX, width }
        }}
        onPointerMove={drag}
        onPointerUp={() => {
          from.current = null
        }}
        onKeyDown={onKeyDown}
        className="hidden cursor-col-resize touch-none justify-self-stretch border-e border-line hover:bg-lapis-tint lg:block"
      />
      <div className="bg-paper max-lg:border-t max-lg:border-line">
        <div className="lg:sticky lg:top-14 lg:max-h-[calc(100dvh-8rem)] lg:overflow-y-auto">{side}</div>
      </div>
    </div>
  )
}
