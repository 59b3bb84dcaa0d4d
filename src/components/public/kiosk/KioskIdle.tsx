'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { DEFAULT_LOCALE } from '../../../i18n/locale'
import type { Locale } from '../../../i18n/locale'
import { send } from '../../ui/problem'
import { kioskText } from './text'

/** How long a screen stays untouched before it says that it goes back, and how long it then waits. */
const QUIET = 75_000
const WARNING = 15_000
const touches = ['pointerdown', 'keydown', 'scroll'] as const

/** The next one to come to the screen did not choose the language of the one who left. */
async function startAnew(start: string): Promise<void> {
  const body = new FormData()
  body.set('language', DEFAULT_LOCALE)
  await send('/api/language', { body })
  window.location.assign(start)
}

/** Takes a screen that nobody touches back to its start, and says so before. */
export function KioskIdle({ start, locale }: { start: string; locale: Locale }) {
  const router = useRouter()
  const isChosen = locale !== DEFAULT_LOCALE
  const [isGoing, setGoing] = useState(false)
  useEffect(() => {
    let warn: ReturnType<typeof setTimeout>
    let leave: ReturnType<typeof setTimeout>
    const begin = () => {
      clearTimeout(warn)
      clearTimeout(leave)
      setGoing(false)
      warn = setTimeout(() => setGoing(true), QUIET)
      leave = setTimeout(() => void (isChosen ? startAnew(start) : router.push(start)), QUIET + WARNING)
    }
    begin()
    for (const touch of touches) window.addEventListener(touch, begin, { passive: true })
    return () => {
      clearTimeout(warn)
      clearTimeout(leave)
      for (const touch of touches) window.removeEventListener(touch, begin)
    }
  }, [router, start, isChosen])
  return (
    <p role="status" className="min-h-8 text-center text-muted">
      {isGoing && kioskText(locale)('kiosk.idle')}
    </p>
  )
}
