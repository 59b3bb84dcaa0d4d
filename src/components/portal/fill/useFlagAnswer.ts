'use client'

import { useEffect, useRef, useState } from 'react'
import type { FilledFlag } from '../../../domain/forms/view'
import { send } from '../../ui/problem'
import { useFill } from './FillProvider'
import { useMending } from './mendContext'

/** How long after the last key an answer is saved; and after how long it is tried again without a line. */
const QUIET = 1200
const AGAIN = 5000

/**
 * What the agency says to one flag: saved as it is written, one request at a time. What a colleague wrote meanwhile is shown
 * and chosen from, never replaced.
 */
export function useFlagAnswer({ id, answer }: FilledFlag) {
  const { locale } = useFill()
  const { said, say } = useMending()
  const value = said[id] ?? ''
  const [status, setStatus] = useState<'saving' | 'saved' | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [theirs, setTheirs] = useState<string | null>(null)
  // What the server has, as far as this page knows; and what stands here.
  const stored = useRef(answer ?? '')
  const written = useRef(value)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isBusy = useRef(false)
  const save = useRef<() => Promise<void>>(() => Promise.resolve())
  useEffect(() => () => void save.current(), [])

  const plan = (milliseconds: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void save.current(), milliseconds)
  }

  async function saveNow() {
    clearTimeout(timer.current)
    const text = written.current.trim()
    if (isBusy.current || text === stored.current.trim()) return
    isBusy.current = true
    setStatus('saving')
    const body = { answer: text, seen: stored.current }
    const sent = await send<{ answer: string }>(`/api/deficiencies/${id}/answer`, { method: 'PUT', body, locale })
    isBusy.current = false
    if (sent.ok) {
      stored.current = text
      setProblem(null)
      setStatus('saved')
      if (written.current.trim() !== text) plan(QUIET)
      return
    }
    setStatus(null)
    const others = (sent.problem.data as { others?: { answer?: string } } | undefined)?.others
    if (sent.problem.code === 'staleRevision' && others) return setTheirs(others.answer ?? '')
    setProblem(sent.problem.message)
    if (sent.problem.status === 0 || sent.problem.status >= 500) plan(AGAIN)
  }
  useEffect(() => {
    save.current = saveNow
  })

  function change(text: string) {
    written.current = text
    say(id, text)
    setStatus(null)
    if (theirs === null) plan(QUIET)
  }

  return {
    value,
    status,
    problem,
    theirs,
    change,
    leave: () => void (theirs === null && save.current()),
    choose(whose: 'mine' | 'theirs') {
      stored.current = theirs ?? ''
      setTheirs(null)
      if (whose === 'mine') return void save.current()
      written.current = stored.current
      say(id, stored.current)
    },
  }
}
