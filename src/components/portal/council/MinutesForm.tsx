'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { FormEvent } from 'react'
import type { CouncilAgency } from '../../../domain/publishing/approval'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { DateField } from '../../ui/DateField'
import type { FieldMessage } from '../../ui/ErrorSummary'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import type { Worded } from '../../ui/text'
import { useSend } from '../../ui/useSend'
import { DecisionList } from './DecisionList'
import type { Draft } from './draft'
import { countOf, emptyDraft, missing, requestOf } from './draft'
import { MinutesFileField } from './MinutesFileField'
import { councilText } from './text'

export type MinutesFormProps = Worded & { cycleId: string; agencies: CouncilAgency[]; todayIso: string }

/** The secretary writes down a meeting: number, day, text, scan, and what was decided on each agency; recorded once. */
export function MinutesForm({ cycleId, agencies, todayIso, locale }: MinutesFormProps) {
  const t = councilText(locale)
  const router = useRouter()
  const { run, pending, problem, setProblem } = useSend<{ approved: number; rejected: number }>()
  const [draft, setDraft] = useState(() => emptyDraft(agencies, todayIso))
  const [lacking, setLacking] = useState<FieldMessage[]>([])
  const [asking, setAsking] = useState(false)
  const [done, setDone] = useState(false)
  const change = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }))
  const complaints = problem ? (problem.fields ?? []) : lacking
  const errorAt = (path: string) => complaints.find((complaint) => complaint.path === path)?.message ?? null

  function ask(event: FormEvent) {
    event.preventDefault()
    setProblem(null)
    const lacks = missing(draft, agencies, locale)
    setLacking(lacks)
    setAsking(lacks.length === 0)
  }

  async function record() {
    const recorded = await run('/api/council', { body: requestOf(cycleId, draft), locale })
    setAsking(false)
    if (!recorded) return
    // The page comes anew with the recorded minutes; until then the form must not stand there as if nothing had happened.
    setDone(true)
    router.refresh()
  }

  const counts = { approved: countOf(draft, 'approved'), rejected: countOf(draft, 'rejected') }
  if (done) {
    return (
      <Banner tone="done" role="status" title={t('form.done')}>
        <p>{t('form.doneText', counts)}</p>
      </Banner>
    )
  }
  return (
    <Card title={t('form.title')}>
      <form onSubmit={ask} noValidate className="grid gap-5">
        <ErrorSummary problems={complaints} title={problem?.message} locale={locale} />
        <p className="text-muted">{t('form.hint')}</p>
        <div className="flex flex-wrap items-start gap-x-8 gap-y-5">
          <TextField
            name="number"
            label={t('form.number')}
            value={draft.number}
            onChange={(number) => change({ number })}
            error={errorAt('number')}
            maxLength={100}
            ltr
            required
            locale={locale}
          />
          <DateField
            name="date"
            label={t('form.date')}
            value={draft.date}
            onChange={(date) => change({ date: date ?? null })}
            error={errorAt('date')}
            max={todayIso}
            todayIso={todayIso}
            required
            locale={locale}
          />
        </div>
        <TextArea
          name="minutes"
          label={t('form.minutes')}
          value={draft.minutes}
          onChange={(minutes) => change({ minutes })}
          error={errorAt('minutes')}
          required
          locale={locale}
        />
        <MinutesFileField
          file={draft.file}
          onChange={(file) => change({ file })}
          error={errorAt('file')}
          locale={locale}
        />
        <DecisionList
          agencies={agencies}
          draft={draft}
          errorAt={errorAt}
          onChange={(decisions) => change({ decisions })}
          locale={locale}
        />
        <p>
          <Button type="submit" variant="primary" pending={pending} locale={locale}>
            {t('form.submit')}
          </Button>
        </p>
      </form>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('form.confirmTitle', { number: `\u2066${draft.number}\u2069` })}
        confirmLabel={t('form.confirm')}
        onConfirm={record}
        pending={pending}
        locale={locale}
      >
        <p>{t('form.confirmText', counts)}</p>
      </ConfirmDialog>
    </Card>
  )
}
