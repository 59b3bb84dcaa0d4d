'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { formatScore } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { NumberField } from '../../ui/NumberField'
import { fieldMessage } from '../../ui/problem'
import { RadioGroup } from '../../ui/RadioGroup'
import { TextArea } from '../../ui/TextArea'
import { useSend } from '../../ui/useSend'
import { appealsText } from './text'

type Props = {
  appealId: string
  cap: string
  scoreInForce: string | null
  /** the next undecided appeal, to which the committee goes on */
  next: string | null
  locale: Locale
}

const decisions = ['accept', 'acceptPartially', 'reject'] as const

/** The committee's decision with its reason and, unless it rejects, the new score. Asked once more, for it is final. */
export function DecisionForm({ appealId, cap, scoreInForce, next, locale }: Props) {
  const [decision, setDecision] = useState('')
  const [newScore, setNewScore] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [asking, setAsking] = useState(false)
  const { run, pending, problem } = useSend()
  const router = useRouter()
  const t = appealsText(locale)
  const errorOf = (path: string) => fieldMessage(problem, path)
  const brings = decision !== '' && decision !== 'reject'

  async function decide() {
    const body = { decision, reason, newScore: brings ? newScore : null }
    const answer = await run(`/api/appeals/${appealId}/decide`, { body, locale })
    setAsking(false)
    if (!answer) return
    if (next) router.push(`/portal/appeals/${next}`)
    else router.refresh()
  }

  function ask(event: FormEvent) {
    event.preventDefault()
    setAsking(true)
  }

  return (
    <form onSubmit={ask} className="grid gap-4">
      {problem && !problem.fields?.length && <Banner tone="refused" role="alert" title={problem.message} />}
      <RadioGroup
        name="decision"
        label={t('decide.decision')}
        options={decisions.map((value) => ({ value, label: t(`decide.${value}`) }))}
        value={decision}
        onChange={setDecision}
        required
        locale={locale}
      />
      {brings && (
        <NumberField
          name="newScore"
          label={t('decide.newScore')}
          help={t('decide.newScoreHelp', {
            from: formatScore(scoreInForce ?? '0', locale),
            cap: formatScore(cap, locale),
          })}
          value={newScore}
          onChange={(value) => setNewScore(value ?? null)}
          required
          error={errorOf('newScore')}
          locale={locale}
        />
      )}
      <TextArea
        name="reason"
        label={t('decide.reason')}
        help={t('decide.reasonHelp')}
        value={reason}
        onChange={setReason}
        required
        maxLength={4000}
        rows={4}
        error={errorOf('reason')}
        locale={locale}
      />
      <Button
        type="submit"
        variant="primary"
        disabled={decision === '' || reason.trim() === '' || (brings && newScore === null)}
        locale={locale}
      >
        {t('decide.submit')}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('decide.confirmTitle')}
        confirmLabel={t('decide.confirm')}
        onConfirm={decide}
        pending={pending}
        locale={locale}
      >
        <p>{t('decide.confirmText')}</p>
      </ConfirmDialog>
    </form>
  )
}
