'use client'

import { useSyncExternalStore } from 'react'
import { formatNumber } from '../../i18n/format'
import type { Worded } from '../ui/text'
import { shellText } from './shellText'

/** How often a page in sight asks; it also asks whenever it comes into sight. */
const EVERY_MS = 60_000

/** What the server said last, once for all figures of the page; null until it was asked. */
let known: number | null = null
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

/** Tells all figures of this page how many are unread now: after messages were read here. */
export function setUnread(count: number): void {
  known = count
  listeners.forEach((listener) => listener())
}

function ask(): void {
  if (document.hidden) return
  fetch('/api/messages/unread')
    .then(async (answer) => answer.ok && setUnread(((await answer.json()) as { unread: number }).unread))
    .catch(() => undefined)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  if (listeners.size === 1) {
    timer = setInterval(ask, EVERY_MS)
    document.addEventListener('visibilitychange', ask)
    window.addEventListener('focus', ask)
  }
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    known = null
    clearInterval(timer)
    document.removeEventListener('visibilitychange', ask)
    window.removeEventListener('focus', ask)
  }
}

/** How many messages are unread, as a figure for the eye and a sentence for the ear; it follows without reloading. */
export function UnreadCount({ unread, locale }: Worded & { unread: number }) {
  const count = useSyncExternalStore(
    subscribe,
    () => known ?? unread,
    () => unread,
  )
  if (count === 0) return null
  return (
    <span className="rounded-full bg-lapis px-1.5 text-14 leading-5 font-strong text-on-lapis">
      <span aria-hidden="true">{formatNumber(count, {}, locale)}</span>
      <span className="sr-only"> ({shellText(locale)('unread', { count })})</span>
    </span>
  )
}
