'use client'

import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import type { ClientProblem } from '../../ui/problem'
import { send } from '../../ui/problem'
import { useAdminText } from '../locale'
import '../moves/moves.css'
import { clocksText } from './ruleText'

type Applied = { running: number; later: number; kept: number }

/** The saved rule for work that is already under way: first what it would change, then the change. */
export function ClockRuleApply() {
  const { id } = useDocumentInfo()
  const isModified = useFormModified()
  const { locale } = useAdminText()
  const t = clocksText(locale)
  const [preview, setPreview] = useState<Applied | null>(null)
  const [done, setDone] = useState<Applied | null>(null)
  const [problem, setProblem] = useState<ClientProblem | null>(null)
  const [pending, setPending] = useState(false)
  if (!id) return null

  async function ask(isPreview: boolean) {
    setPending(true)
    const sent = await send<Applied>('/api/clocks/apply', { body: { rule: id, preview: isPreview }, locale })
    setPending(false)
    setProblem(sent.ok ? null : sent.problem)
    setPreview(sent.ok && isPreview ? sent.data : null)
    setDone(sent.ok && !isPreview ? sent.data : null)
  }
  return (
    <section className="k-moves" aria-label={t('apply.title')}>
      <h3>{t('apply.title')}</h3>
      <p className="k-moves__hint">{t(isModified ? 'apply.saveFirst' : 'apply.hint')}</p>
      <div className="k-moves__buttons">
        <Button
          buttonStyle="secondary"
          size="medium"
          margin={false}
          disabled={isModified || pending}
          onClick={() => void ask(true)}
        >
          {t('apply.ask')}
        </Button>
        {preview && preview.running > 0 && (
          <Button size="medium" margin={false} disabled={isModified || pending} onClick={() => void ask(false)}>
            {t('apply.make')}
          </Button>
        )}
      </div>
      <div role="status">
        {problem && <p className="k-moves__problem">{problem.message}</p>}
        {preview && <p>{preview.running === 0 ? t('apply.none') : t('apply.would', preview)}</p>}
        {done && <p>{t('apply.done', done)}</p>}
      </div>
    </section>
  )
}
