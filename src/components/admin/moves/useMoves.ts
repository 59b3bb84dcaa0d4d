'use client'

import { useCallback, useEffect, useState } from 'react'
import type { ClientProblem, Sent } from '../../ui/problem'
import { send } from '../../ui/problem'
import { useAdminText } from '../locale'

export type OpenMove = { move: string; asksReason: boolean; refusal: ClientProblem | null }
type Answer = { state: string; moves: OpenMove[] }

/** The moves that this person may make on a row now, and a way to make one. */
export function useMoves(noun: 'cycle' | 'festival' | 'circular' | 'inquiry', id: string | number | undefined) {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [problem, setProblem] = useState<ClientProblem | null>(null)
  const [busy, setBusy] = useState(false)

  const take = useCallback((sent: Sent<Answer>) => (sent.ok ? setAnswer(sent.data) : setProblem(sent.problem)), [])
  const { locale } = useAdminText()
  const ask = useCallback(
    () => send<Answer>(`/api/moves?noun=${noun}&id=${id}`, { method: 'GET', locale }),
    [id, locale, noun],
  )

  useEffect(() => {
    let isLeft = false
    if (id) void ask().then((sent) => isLeft || take(sent))
    return () => {
      isLeft = true
    }
  }, [ask, id, take])

  const make = async (move: string, reason?: string): Promise<boolean> => {
    setBusy(true)
    setProblem(null)
    const sent = await send('/api/moves', { body: { noun, id, move, input: reason ? { reason } : {} }, locale })
    setBusy(false)
    if (!sent.ok) setProblem(sent.problem)
    take(await ask())
    return sent.ok
  }

  return { answer, problem, busy, make }
}
