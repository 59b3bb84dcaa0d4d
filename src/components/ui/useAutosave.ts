'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { ClientProblem, Sent } from './problem'
import type { SaveStatus } from './SavedState'

/** How long after the last stroke it is sent, and how long after a lost line it is tried again. */
const PAUSE = 800
const AGAIN = 5000

/**
 * Something as it is being written, saved by itself after a short pause, one request after the other; what is not saved
 * stays and is sent again.
 *
 * @param given how it stood when the page was opened
 * @param save sends all of it; it must be safe to send the same again
 */
export function useAutosave<Value extends object>(
  given: Value,
  save: (value: Value) => Promise<Sent<{ savedAt: string }>>,
) {
  const [value, setValue] = useState(given)
  const [status, setStatus] = useState<SaveStatus>('idle')
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const [problem, setProblem] = useState<ClientProblem | null>(null)
  const latest = useRef(given)
  const dirty = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const sending = useRef<Promise<boolean> | null>(null)
  const lost = useRef(false)
  const again = useRef<() => void>(() => undefined)

  const push = useCallback(async (): Promise<boolean> => {
    if (!dirty.current) return true
    dirty.current = false
    setStatus('saving')
    const sent = await save(latest.current)
    if (sent.ok) {
      setSavedAt(sent.data.savedAt)
      setStatus('saved')
      setProblem(null)
      return true
    }
    dirty.current = true
    const isOffline = sent.problem.status === 0
    lost.current = isOffline
    setStatus(isOffline ? 'offline' : 'failed')
    setProblem(isOffline ? null : sent.problem)
    return false
  }, [save])

  /** Sends what is not saved yet; resolves to whether all of it is saved. */
  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current)
    while (sending.current) await sending.current
    sending.current = push().finally(() => {
      sending.current = null
    })
    const isSaved = await sending.current
    // What was refused waits for its writer; what was lost on the way is sent again by itself.
    if (!isSaved && lost.current) timer.current = setTimeout(() => again.current(), AGAIN)
    return isSaved
  }, [push])
  useEffect(() => {
    again.current = () => void flush()
  }, [flush])

  const set = useCallback(
    (change: Partial<Value>) => {
      latest.current = { ...latest.current, ...change }
      setValue(latest.current)
      dirty.current = true
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), PAUSE)
    },
    [flush],
  )

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => dirty.current && event.preventDefault()
    const retry = () => void flush()
    const hidden = () => document.visibilityState === 'hidden' && void flush()
    window.addEventListener('beforeunload', warn)
    window.addEventListener('online', retry)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      window.removeEventListener('beforeunload', warn)
      window.removeEventListener('online', retry)
      document.removeEventListener('visibilitychange', hidden)
      clearTimeout(timer.current)
    }
  }, [flush])

  return { value, set, flush, status, savedAt, problem }
}
