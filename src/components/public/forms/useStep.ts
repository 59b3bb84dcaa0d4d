'use client'

import { useSearchParams } from 'next/navigation'
import { useEffect, useRef } from 'react'

/** The key of the step that shows all answers; no page of a form has it (`compileEdition`). */
export const checkStep = 'check'

/** The page of the form that the address names, so that the way back works; the first one where it names none. */
export function useStep(keys: readonly string[]): [string, (key: string) => void] {
  const named = useSearchParams().get('page')
  const step = named !== null && keys.includes(named) ? named : (keys[0] ?? '')
  const isMoved = useRef(false)
  useEffect(() => {
    if (!isMoved.current) return
    isMoved.current = false
    window.scrollTo(0, 0)
    document.getElementById('step-title')?.focus({ preventScroll: true })
  }, [step])
  function go(key: string) {
    if (key === step) return
    isMoved.current = true
    window.history.pushState(null, '', key === keys[0] ? window.location.pathname : `?page=${encodeURIComponent(key)}`)
  }
  return [step, go]
}
