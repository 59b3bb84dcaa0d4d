'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { ClientProblem } from '../ui/problem'
import { send } from '../ui/problem'
import { useAdminText } from './locale'
import { MovesPanel } from './moves/MovesPanel'

/** The steps of a cycle beside its form, and next year's cycle in one action. */
export function CycleMoves() {
  return (
    <>
      <MovesPanel noun="cycle" />
      <CloneCycle />
    </>
  )
}

function CloneCycle() {
  const { id } = useDocumentInfo()
  const { t, locale } = useAdminText()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ClientProblem | null>(null)
  if (!id) return null
  const clone = async () => {
    setBusy(true)
    const sent = await send<{ id: string }>(`/api/cycles/${id}/clone`, { body: {}, locale })
    setBusy(false)
    if (sent.ok) router.push(`/admin/collections/evaluation-cycles/${sent.data.id}`)
    else setProblem(sent.problem)
  }
  return (
    <section className="k-moves" aria-label={t('clone.title')}>
      <p className="k-moves__hint">{t('clone.hint')}</p>
      <Button buttonStyle="secondary" size="medium" margin={false} disabled={busy} onClick={() => void clone()}>
        {t('clone.title')}
      </Button>
      <div role="alert">{problem && <p className="k-moves__problem">{problem.message}</p>}</div>
    </section>
  )
}
