import { useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useDismiss } from './useDismiss'

/**
 * Something that a button opens and closes: Escape, a press outside and going to another page close it.
 * Put `box` on what holds both, `opener` on the button; `place` is the present address.
 */
export function useDisclosure<Box extends HTMLElement>(place: string | null) {
  const [openAt, setOpenAt] = useState<string | null | undefined>(undefined)
  const open = openAt === place
  const opener = useRef<HTMLButtonElement>(null)
  const box = useDismiss<Box>(open, () => setOpenAt(undefined))

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !open) return
    setOpenAt(undefined)
    opener.current?.focus()
  }

  return { open, box, opener, onKeyDown, toggle: () => setOpenAt(open ? undefined : place) }
}
