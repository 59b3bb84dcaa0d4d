'use client'

import { useCallback, useEffect, useState } from 'react'
import type { ClientProblem } from '../../ui/problem'
import { send } from '../../ui/problem'

export type OpenMove = { move: string; asksReason: boolean; refusal: ClientProblem | null }
type Answer = { state: string; moves: OpenMove[] }

/** The moves that this person may make on a row now, and a way to make one. */
export function useMoves(noun: 'cycle' | 'festival', id: string | number | undefined) {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [problem, setProblem] = useState<ClientProblem | null>(null)
  const [busy, setBusy] = useState(false)

  const load = useCallback(async () => {
    if (!id) return
    const sent = await send<Answer>(`/api/moves?noun=${noun}&id=${id}`, { method: 'GET' })
    if (sent.ok) setAnswer(sent.data)
    else setProblem(sent.problem)
  }, [id, noun])

  useEffect(() => {
    void load()
  }, [load])

  const make = async (move: string, reason?: string): Promise<boolean> => {
    setBusy(true)
    setProblem(null)
    const sent = await send('/api/moves', { body: { noun, id, move, input: reason ? { reason } : {} } })
    setBusy(false)
    if (!sent.ok) setProblem(sent.problem)
    await load()
    return sent.ok
  }

  return { answer, problem, busy, make }
}
