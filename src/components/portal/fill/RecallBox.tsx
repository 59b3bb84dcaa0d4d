'use client'

import { useState } from 'react'
import { formatDate } from '../../../i18n/format'
import recallEn from '../../../i18n/messages/recall.en.json' with { type: 'json' }
import recallFa from '../../../i18n/messages/recall.fa.json' with { type: 'json' }
import { makeTranslator } from '../../../i18n/translate'
import { Button } from '../../ui/Button'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { TextArea } from '../../ui/TextArea'
import { useSend } from '../../ui/useSend'
import { useFill } from './FillProvider'

/** The longest reason that is kept. */
const LONGEST = 1000

/** «پس گرفتن»: until somebody begins to review it, the head of the agency may open again what he handed in. */
export default function RecallBox() {
  const { view, reload, locale } = useFill()
  const { run, pending, problem, setProblem } = useSend<{ id: string }>()
  const [isAsked, setAsked] = useState(false)
  const [reason, setReason] = useState('')
  const t = makeTranslator(locale, { fa: recallFa, en: recallEn })

  async function recall() {
    const input = reason.trim() ? { reason } : {}
    const done = await run('/api/moves', {
      body: { noun: 'evaluation', id: view.evaluationId, move: 'recall', input },
      locale,
    })
    setAsked(false)
    // Refused because its review has begun: the page says so once it is loaded anew.
    if (done) window.scrollTo(0, 0)
    reload()
  }

  return (
    <div className="mt-4 grid justify-items-start gap-2">
      {problem && <ErrorSummary title={problem.message} problems={problem.fields ?? []} locale={locale} />}
      <Button
        onClick={() => {
          setProblem(null)
          setAsked(true)
        }}
        locale={locale}
      >
        {t('button')}
      </Button>
      <p className="text-14 text-muted">{t('help')}</p>
      <ConfirmDialog
        open={isAsked}
        onClose={() => setAsked(false)}
        title={t('title')}
        confirmLabel={t('confirm')}
        pendingLabel={t('pending')}
        pending={pending}
        onConfirm={recall}
        locale={locale}
      >
        <p>{view.dueIso ? t('textUntil', { date: formatDate(view.dueIso, 'long', locale) }) : t('text')}</p>
        <TextArea
          name="recallReason"
          label={t('reason')}
          value={reason}
          onChange={setReason}
          maxLength={LONGEST}
          rows={2}
          locale={locale}
        />
      </ConfirmDialog>
    </div>
  )
}
