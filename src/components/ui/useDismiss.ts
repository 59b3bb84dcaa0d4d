import { useEffect, useRef } from 'react'

/** A ref for a box that closes when somebody presses or moves the focus outside it. */
export function useDismiss<Element extends HTMLElement>(open: boolean, close: () => void) {
  const box = useRef<Element>(null)
  const latest = useRef(close)
  useEffect(() => {
    latest.current = close
  })
  useEffect(() => {
    if (!open) return
    const outside = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) latest.current()
    }
    document.addEventListener('pointerdown', outside)
    document.addEventListener('focusin', outside)
    return () => {
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('focusin', outside)
    }
  }, [open])
  return box
}
