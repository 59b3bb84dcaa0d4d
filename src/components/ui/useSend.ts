'use client'

import { useRef, useState } from 'react'
import type { ClientProblem, SendOptions } from './problem'
import { send } from './problem'

/**
 * `send` with what a form shows: whether it is under way and what was refused. A second call while one is under way does
 * nothing, so that two quick clicks send once.
 */
export function useSend<Data = unknown>() {
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<ClientProblem | null>(null)
  const busy = useRef(false)

  /** Resolves to the data, or to null when it was refused (then `problem` says why) or was already under way. */
  async function run(url: string, options?: SendOptions): Promise<{ data: Data } | null> {
    if (busy.current) return null
    busy.current = true
    setPending(true)
    setProblem(null)
    try {
      const answer = await send<Data>(url, options)
      if (answer.ok) return { data: answer.data }
      setProblem(answer.problem)
      return null
    } finally {
      busy.current = false
      setPending(false)
    }
  }
  return { run, pending, problem, setProblem }
}
