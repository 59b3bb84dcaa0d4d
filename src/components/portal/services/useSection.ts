'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { IdentityForm } from '../../../domain/catalogue/identityForm'
import { sectionValues, withoutBlankRows } from '../../../domain/catalogue/sectionValues'
import type { SectionName } from '../../../domain/catalogue/sections'
import type { Locale } from '../../../i18n/locale'
import type { ClientProblem } from '../../ui/problem'
import { send } from '../../ui/problem'
import type { SaveStatus } from '../../ui/SavedState'

/** How long after the last stroke a section is sent, and how long after a lost line it is tried again. */
const PAUSE = 800
const AGAIN = 5000

type Part = Partial<IdentityForm>

/** One section as it is being written, saved by itself after a short pause; what is not saved stays and is sent again. */
export function useSection(id: string, given: IdentityForm, section: SectionName, locale: Locale) {
  const [form, setForm] = useState(given)
  const [status, setStatus] = useState<SaveStatus>('idle')
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const [problem, setProblem] = useState<ClientProblem | null>(null)
  const latest = useRef(given)
  const base = useRef<Part>(sectionValues(given, section))
  const dirty = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const sending = useRef<Promise<boolean> | null>(null)
  const lost = useRef(false)
  const again = useRef<() => void>(() => undefined)

  const push = useCallback(async (): Promise<boolean> => {
    if (!dirty.current) return true
    dirty.current = false
    setStatus('saving')
    const body = { section, base: base.current, values: withoutBlankRows(sectionValues(latest.current, section)) }
    const sent = await send<{ savedAt: string; values: Part }>(`/api/services/${id}/section`, {
      method: 'PUT',
      body,
      locale,
    })
    if (sent.ok) {
      base.current = sent.data.values
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
  }, [id, section, locale])

  /** Sends what is not saved yet, one request after the other; resolves to whether all of it is saved. */
  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current)
    await sending.current
    sending.current = push()
    const isSaved = await sending.current
    // What was refused waits for its writer; what was lost on the way is sent again by itself.
    if (!isSaved && lost.current) timer.current = setTimeout(() => again.current(), AGAIN)
    return isSaved
  }, [push])
  useEffect(() => {
    again.current = () => void flush()
  }, [flush])

  const set = useCallback(
    (change: Part) => {
      latest.current = { ...latest.current, ...change }
      setForm(latest.current)
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

  return { form, set, flush, status, savedAt, problem }
}
