'use client'

import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

/** Tables of up to so many rows are drawn whole. */
const DRAWN_WHOLE = 60
const ABOVE = 12
const SHOWN = 48
const STEP = 8

/**
 * Which rows of a long table are drawn: those in sight of its own scroll box and some around them. Rows are equally high;
 * the first one that is drawn is measured.
 */
export function useWindow(count: number, box: RefObject<HTMLDivElement | null>) {
  const [first, setFirst] = useState(0)
  const [height, setHeight] = useState(44)
  const wanted = useRef<string | null>(null)
  const [asked, setAsked] = useState(0)
  const isWindowed = count > DRAWN_WHOLE
  const from = isWindowed ? Math.min(first, Math.max(0, count - SHOWN)) : 0
  const to = isWindowed ? Math.min(count, from + SHOWN) : count

  useEffect(() => {
    const row = box.current?.querySelector<HTMLElement>('tbody tr[aria-rowindex]')
    if (!row) return
    const watch = new ResizeObserver(() => {
      const next = row.offsetHeight + parseFloat(getComputedStyle(row).marginBlockEnd)
      if (next > 0) setHeight(next)
    })
    watch.observe(row)
    return () => watch.disconnect()
  }, [box, from])

  useEffect(() => {
    const found = wanted.current && document.getElementById(wanted.current)
    if (!found) return
    wanted.current = null
    found.focus()
    if (found instanceof HTMLInputElement) found.select()
  }, [asked, from, to])

  function follow() {
    const top = Math.floor((box.current?.scrollTop ?? 0) / height)
    const next = Math.max(0, Math.floor((top - ABOVE) / STEP) * STEP)
    if (next !== first) setFirst(next)
  }

  /** Brings a row into the drawn part and puts the cursor into the element of this id. */
  function goTo(row: number, id: string) {
    if (isWindowed && (row < from + 2 || row >= to - 2)) {
      setFirst(Math.max(0, Math.floor((row - SHOWN / 2) / STEP) * STEP))
      box.current?.scrollTo({ top: Math.max(0, (row - 4) * height) })
    }
    wanted.current = id
    setAsked(asked + 1)
  }

  return { isWindowed, from, to, before: from * height, after: (count - to) * height, follow, goTo }
}
