'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { FormEvent } from 'react'
import type { SendingCycle } from '../../../domain/publishing/approval'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { DateField } from '../../ui/DateField'
import type { FieldMessage } from '../../ui/ErrorSummary'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { TextField } from '../../ui/TextField'
import type { Worded } from '../../ui/text'
import { useSend } from '../../ui/useSend'
import { councilText } from './text'

export type SendFormProps = Worded & { cycle: SendingCycle; todayIso: string }

/** The letter with which the results went to the national organisation. */
export function SendForm({ cycle, todayIso, locale }: SendFormProps) {
  const t = councilText(locale)
  const router = useRouter()
  const { run, pending, problem, setProblem } = useSend()
  const [letterNumber, setNumber] = useState('')
  const [letterDate, setDate] = useState<string | null>(todayIso)
  const [lacking, setLacking] = useState<FieldMessage[]>([])
  const [asking, setAsking] = useState(false)
  const complaints = problem ? (problem.fields ?? []) : lacking
  const errorAt = (path: string) => complaints.find((complaint) => complaint.path === path)?.message ?? null

  function ask(event: FormEvent) {
    event.preventDefault()
    setProblem(null)
    const lacks = [
      ...(letterNumber.trim() === '' ? [{ path: 'letterNumber', message: t('sending.required.letterNumber') }] : []),
      ...(letterDate ? [] : [{ path: 'letterDate', message: t('sending.required.letterDate') }]),
    ]
    setLacking(lacks)
    setAsking(lacks.length === 0)
  }

  async function mark() {
    const marked = await run(`/api/cycles/${cycle.id}/send`, { body: { letterNumber, letterDate }, locale })
    setAsking(false)
    if (marked) router.refresh()
  }

  return (
    <Card title={`${cycle.title} · ${cycle.province}`}>
      <form onSubmit={ask} noValidate className="grid gap-5">
        <ErrorSummary problems={complaints} title={problem?.message} locale={locale} />
        <p className="text-muted">{t('sending.counts', { agencies: cycle.agencies, measures: cycle.measures })}</p>
        <div className="flex flex-wrap items-start gap-x-8 gap-y-5">
          <TextField
            name="letterNumber"
            label={t('sending.letterNumber')}
            help={t('sending.letterNumberHelp')}
            value={letterNumber}
            onChange={setNumber}
            error={errorAt('letterNumber')}
            maxLength={100}
            ltr
            required
            locale={locale}
          />
          <DateField
            name="letterDate"
            label={t('sending.letterDate')}
            value={letterDate}
            onChange={(date) => setDate(date ?? null)}
            error={errorAt('letterDate')}
            max={todayIso}
            todayIso={todayIso}
            required
            className="self-end"
            locale={locale}
          />
        </div>
        <p>
          <Button type="submit" variant="primary" pending={pending} locale={locale}>
            {t('sending.submit')}
          </Button>
        </p>
      </form>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('sending.confirmTitle')}
        confirmLabel={t('sending.confirm')}
        onConfirm={mark}
        pending={pending}
        locale={locale}
      >
        <p>{t('sending.confirmText', { agencies: cycle.agencies, number: `\u2066${letterNumber}\u2069` })}</p>
      </ConfirmDialog>
    </Card>
  )
}
