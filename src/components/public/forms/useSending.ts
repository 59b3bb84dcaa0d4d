'use client'

import { useEffect, useRef, useState } from 'react'
import type { FormInForce } from '../../../domain/forms/form'
import type { Received } from '../../../domain/forms/public/response'
import type { Locale } from '../../../i18n/locale'
import type { ClientProblem } from '../../ui/problem'
import { answersToSend } from './faults'
import type { Prover } from './proof'
import { publicFormText } from './text'
import type { usePublicAnswers } from './usePublicAnswers'

type Asked = {
  slug: string
  edition: string
  form: FormInForce
  answers: ReturnType<typeof usePublicAnswers>
  locale: Locale
}
export type Done = { received: Received; form: FormInForce }

/** The way of a response to the server: its proof is worked out while it is written, and a lost line loses nothing. */
export function useSending({ slug, edition, form, answers, locale }: Asked) {
  const [done, setDone] = useState<Done | null>(null)
  const [problem, setProblem] = useState<ClientProblem | null>(null)
  const [isBack, setBack] = useState(false)
  const [trap, setTrap] = useState('')
  const prover = useRef<Promise<Prover> | null>(null)

  const load = () => (prover.current ??= import('./proof').then(({ makeProver }) => makeProver(slug, locale)))
  const begin = () =>
    void load().then(
      (made) => made.begin(),
      () => (prover.current = null),
    )

  useEffect(() => {
    const online = () => setBack(true)
    window.addEventListener('online', online)
    return () => window.removeEventListener('online', online)
  }, [])

  async function submit(): Promise<void> {
    setProblem(null)
    setBack(false)
    const sent = answersToSend(form)
    const key = answers.nameAttempt(sent)
    try {
      const { sendResponse } = await import('./sendResponse')
      const answer = await sendResponse(await load(), { slug, edition, answers: sent, key, trap, locale })
      if (!answer.ok) return setProblem(offlineSaid(answer.problem, locale))
      answers.forget()
      setDone({ received: answer.data, form })
    } catch {
      prover.current = null
      setProblem(offlineSaid({ code: 'network', message: '', status: 0 }, locale))
    }
  }
  return { begin, submit, done, problem, isBack: isBack && problem?.status === 0, setProblem, trap, setTrap }
}

const offlineSaid = (problem: ClientProblem, locale: Locale): ClientProblem =>
  problem.status === 0 ? { ...problem, message: publicFormText(locale)('offline') } : problem
