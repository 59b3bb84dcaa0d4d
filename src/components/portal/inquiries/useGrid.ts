'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { AskedAgency } from '../../../domain/review/inquiries'
import type { Locale } from '../../../i18n/locale'
import type { ClientProblem } from '../../ui/problem'
import { send } from '../../ui/problem'
import type { SaveStatus } from '../../ui/SavedState'

export type Written = { actual: string | null; note: string | null }

/** How long after the last stroke the cells are sent. */
const PAUSE = 800

/**
 * What is written in an inquiry's grid, saved by itself: cells that changed go in one request after a short pause, and stay
 * to be sent while the network or the server refuses them.
 */
export function useGrid(inquiry: string, agencies: readonly AskedAgency[], locale: Locale) {
  const [cells, setCells] = useState(() => new Map(agencies.flatMap((agency) => agency.cells.map(written))))
  const [status, setStatus] = useState<SaveStatus>('idle')
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const [problem, setProblem] = useState<ClientProblem | null>(null)
  const latest = useRef(cells)
  const dirty = useRef(new Set<string>())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const sending = useRef<Promise<boolean> | null>(null)

  const push = useCallback(async (): Promise<boolean> => {
    const items = [...dirty.current]
    if (items.length === 0) return true
    dirty.current.clear()
    setStatus('saving')
    const answers = items.map((item) => ({ item, ...(latest.current.get(item) ?? { actual: null, note: null }) }))
    const sent = await send<{ savedAt: string }>(`/api/inquiries/${inquiry}/answers`, {
      method: 'PUT',
      body: { answers },
      locale,
    })
    if (!sent.ok) for (const item of items) dirty.current.add(item)
    setProblem(sent.ok ? null : sent.problem)
    setStatus(sent.ok ? 'saved' : sent.problem.status === 0 ? 'offline' : 'failed')
    if (sent.ok) setSavedAt(sent.data.savedAt)
    return sent.ok
  }, [inquiry, locale])

  /** Sends what is not saved yet, one request after the other; resolves to whether all of it is saved. */
  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current)
    await sending.current
    sending.current = push()
    return sending.current
  }, [push])

  const write = useCallback(
    (changes: readonly ({ item: string } & Partial<Written>)[]) => {
      const next = new Map(latest.current)
      for (const { item, ...change } of changes) {
        next.set(item, { ...(next.get(item) ?? { actual: null, note: null }), ...change })
        dirty.current.add(item)
      }
      latest.current = next
      setCells(next)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), PAUSE)
    },
    [flush],
  )

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => dirty.current.size > 0 && event.preventDefault()
    const retry = () => void flush()
    window.addEventListener('beforeunload', warn)
    window.addEventListener('online', retry)
    return () => {
      window.removeEventListener('beforeunload', warn)
      window.removeEventListener('online', retry)
      clearTimeout(timer.current)
    }
  }, [flush])

  return { cells, write, flush, status, savedAt, problem }
}

const written = ({ item, actual, note }: AskedAgency['cells'][number]): [string, Written] => [item, { actual, note }]
