'use client'

import { useState } from 'react'
import { pageScore } from '../../../domain/forms/pages'
import { measureFieldsOf } from '../../../domain/forms/definition'
import { decimalText, sum } from '../../../domain/scoring/decimal'
import { formatScore } from '../../../i18n/format'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { useSend } from '../../ui/useSend'
import { useFill } from './FillProvider'
import { fillText } from './text'

/** What stands between a complete form and its submission: the head submits, the liaison tells that it is ready. */
export function SubmitBox() {
  const { view, missing, unreadable, locale } = useFill()
  const t = fillText(locale)
  if (view.open.length === 0) return null
  if (missing.length + unreadable.length > 0) return <p className="text-muted">{t('checkPage.notReady')}</p>
  if (view.may.submit) return <Submit />
  return (
    <Banner tone="info" title={t('checkPage.ready')}>
      {t('checkPage.readyText')}
    </Banner>
  )
}

function Submit() {
  const { view, draft, saver, reload, locale } = useFill()
  const { run, pending, problem, setProblem } = useSend<{ state: string }>()
  const [isAsked, setAsked] = useState(false)
  const t = fillText(locale)

  /** Everything written is saved first; what cannot be saved is not submitted. */
  async function ask() {
    setProblem(null)
    await saver.flush()
    if (saver.draft().unsaved.length === 0) setAsked(true)
  }

  async function submit() {
    const { revision } = saver.draft()
    const answer = await run(`/api/submissions/${view.evaluationId}/submit`, { body: { revision }, locale })
    setAsked(false)
    if (answer) {
      window.scrollTo(0, 0)
      reload()
    }
  }

  return (
    <div className="grid gap-4">
      {problem && <ErrorSummary title={problem.message} problems={problem.fields ?? []} locale={locale} />}
      {draft.unsaved.length > 0 && (
        <p className="text-saffron">{t('checkPage.unsaved', { count: draft.unsaved.length })}</p>
      )}
      <Button variant="primary" onClick={ask} className="justify-self-start" locale={locale}>
        {t('submit.button')}
      </Button>
      <ConfirmDialog
        open={isAsked}
        onClose={() => setAsked(false)}
        title={t('submit.title')}
        confirmLabel={t('submit.confirm')}
        pendingLabel={t('submit.pending')}
        pending={pending}
        onConfirm={submit}
        locale={locale}
      >
        <p>{t('submit.text', { agency: view.agencyName })}</p>
        <SubmitFigures />
      </ConfirmDialog>
    </div>
  )
}

function SubmitFigures() {
  const { form, locale } = useFill()
  const scores = form.pages.flatMap((page) => pageScore(page, form.answers) ?? [])
  const total = (values: string[]) => formatScore(decimalText(sum(values)), locale)
  return (
    <p className="text-14 text-muted">
      {fillText(locale)('submit.count', {
        count: measureFieldsOf(form).length,
        score: total(scores.map(({ score }) => score)),
        cap: total(scores.map(({ cap }) => cap)),
      })}
    </p>
  )
}
