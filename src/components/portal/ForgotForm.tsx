'use client'

import { useState } from 'react'
import type { FormEvent } from 'react'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import type { FieldMessage } from '../ui/ErrorSummary'
import { ErrorSummary } from '../ui/ErrorSummary'
import type { Worded } from '../ui/text'
import { TextField } from '../ui/TextField'
import { useSend } from '../ui/useSend'
import { resetText } from './resetText'

/** Asks for a link to a new password. The answer never tells whether there is such an account. */
export function ForgotForm({ locale }: Worded) {
  const t = resetText(locale)
  const { run, pending, problem, setProblem } = useSend()
  const [missing, setMissing] = useState<FieldMessage[]>([])
  const [sent, setSent] = useState(false)

  async function ask(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const email = String(new FormData(event.currentTarget).get('email') ?? '').trim()
    const lacking = email === '' ? [{ path: 'email', message: t('ask.emailMissing') }] : []
    setMissing(lacking)
    setProblem(null)
    if (lacking.length === 0 && (await run('/api/session/forgot', { body: { email }, locale }))) setSent(true)
  }

  if (sent) {
    return (
      <Banner tone="done" role="status" title={t('ask.sentTitle')}>
        {t('ask.sentText')}
      </Banner>
    )
  }
  const fields = problem ? (problem.fields ?? []) : missing
  return (
    <form method="post" action="/api/session/forgot" onSubmit={ask} noValidate className="grid gap-5">
      <ErrorSummary problems={fields} title={problem?.message} locale={locale} />
      <TextField
        name="email"
        type="email"
        label={t('ask.email')}
        autoComplete="username"
        error={fields.find(({ path }) => path === 'email')?.message}
        locale={locale}
      />
      <Button
        locale={locale}
        type="submit"
        variant="primary"
        pending={pending}
        pendingLabel={t('ask.pending')}
        className="w-full"
      >
        {t('ask.submit')}
      </Button>
    </form>
  )
}
