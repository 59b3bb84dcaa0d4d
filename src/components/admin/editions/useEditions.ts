'use client'

import { useCallback, useEffect, useState } from 'react'
import type { EditionDifference } from '../../../domain/forms/editions/compareEditions'
import type { DroppedAnswer } from '../../../domain/forms/editions/moveAnswers'
import type { ClientProblem } from '../../ui/problem'
import { send } from '../../ui/problem'
import { useAdminText } from '../locale'

export type Edition = { id: string; number: number; frozenAt: string; drafts: number; submitted: number }
export type Editions = {
  isOpen: boolean
  isPublic: boolean
  editions: Edition[]
  unpublished: EditionDifference[] | null
}
export type MovedDraft = { evaluation: string; agencyName: string; dropped: DroppedAnswer[]; missing: string[] }

/** The editions of a form, and a way to ask and to do more with them. `seen` changes when the form was saved. */
export function useEditions(formId: string | number | undefined, seen: unknown) {
  const { locale } = useAdminText()
  const [view, setView] = useState<Editions | null>(null)
  const [problem, setProblem] = useState<ClientProblem | null>(null)
  const [busy, setBusy] = useState(false)
  const path = `/api/editions/${String(formId)}`

  const load = useCallback(() => send<Editions>(path, { method: 'GET', locale }), [locale, path])
  useEffect(() => {
    let isLeft = false
    // Who may only read the form is refused, and simply sees no panel.
    if (formId) void load().then((sent) => isLeft || setView(sent.ok ? sent.data : null))
    return () => {
      isLeft = true
    }
  }, [formId, load, seen])

  /** Asks or does something below the form's address; null when it was refused, and then the problem says why. */
  async function run<Data>(below: string, method: 'GET' | 'POST'): Promise<Data | null> {
    setBusy(true)
    setProblem(null)
    const sent = await send<Data>(`${path}${below}`, { method, ...(method === 'POST' ? { body: {} } : {}), locale })
    setBusy(false)
    if (!sent.ok) setProblem(sent.problem)
    if (method === 'POST') {
      const again = await load()
      if (again.ok) setView(again.data)
    }
    return sent.ok ? sent.data : null
  }

  return { view, problem, busy, run }
}
