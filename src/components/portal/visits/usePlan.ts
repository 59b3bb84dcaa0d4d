'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { PlanChoices, PlanPage, VisitPlan } from '../../../domain/visits'
import type { Locale } from '../../../i18n/locale'
import { useSend } from '../../ui/useSend'

export type Plan = ReturnType<typeof usePlan>

const blank = {
  purpose: 'verification',
  title: '',
  visitor: '',
  from: '09:00',
  to: '11:00',
  blocksApproval: false,
} as const

/** What is written into the plan of a visit, and whom and what its agency offers. */
export function usePlan({ cycles, visit, plan: given, choices: first }: PlanPage, locale: Locale) {
  const router = useRouter()
  const saving = useSend<{ id: string }>()
  const asking = useSend<PlanChoices>()
  const [choices, setChoices] = useState(first)
  const [plan, setPlan] = useState<Partial<VisitPlan>>({ ...blank, ...given, items: given.items ?? [] })
  const [cycle, setCycle] = useState(
    () => cycles.find(({ evaluations }) => evaluations.some(({ id }) => id === given.evaluation))?.id ?? cycles[0]?.id,
  )
  const change = (changes: Partial<VisitPlan>) => setPlan((all) => ({ ...all, ...changes }))

  /** Another agency: what was chosen of the first one's measures and people falls away. */
  async function setEvaluation(evaluation: string) {
    change({ evaluation, items: [], visitor: '' })
    setChoices({ visitors: [], items: [] })
    if (!evaluation) return
    const found = await asking.run(`/api/visit-plans/${evaluation}/choices`, { method: 'GET', locale })
    if (found) setChoices(found.data)
  }

  async function save() {
    const { evaluation: _, ...written } = plan
    const answer = visit
      ? await saving.run(`/api/visit-plans/${visit.id}`, {
          method: 'PUT',
          body: { ...written, seenAt: visit.seenAt },
          locale,
        })
      : await saving.run('/api/visit-plans', { body: plan, locale })
    if (!answer) return
    router.push(`/portal/visits/${answer.data.id}`)
    router.refresh()
  }
  return {
    plan,
    change,
    cycle,
    setCycle: (id: string) => {
      setCycle(id)
      void setEvaluation('')
    },
    setEvaluation,
    choices,
    isLoading: asking.pending,
    save,
    pending: saving.pending,
    problem: saving.problem ?? asking.problem,
  }
}
