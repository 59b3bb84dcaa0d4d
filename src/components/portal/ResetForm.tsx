'use client'

import { useState } from 'react'
import type { FormEvent } from 'react'
import { PASSWORD_MIN } from '../../domain/people/password'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import type { FieldMessage } from '../ui/ErrorSummary'
import { ErrorSummary } from '../ui/ErrorSummary'
import { LinkButton } from '../ui/LinkButton'
import type { Worded } from '../ui/text'
import { useSend } from '../ui/useSend'
import { PasswordField } from './PasswordField'
import { resetText } from './resetText'
import { safePath } from './safePath'

/** A new password for the account that the mailed code belongs to; signs in when it is set. */
export function ResetForm({ token, locale }: Worded & { token: string }) {
  const t = resetText(locale)
  const { run, pending, problem, setProblem } = useSend<{ next?: string }>()
  const [missing, setMissing] = useState<FieldMessage[]>([])
  const [leaving, setLeaving] = useState(false)

  async function set(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const password = String(new FormData(event.currentTarget).get('password') ?? '')
    const lacking = password === '' ? [{ path: 'password', message: t('set.passwordMissing') }] : []
    setMissing(lacking)
    setProblem(null)
    if (lacking.length > 0) return
    const answer = await run('/api/session/reset', { body: { token, password }, locale })
    if (!answer) return
    setLeaving(true)
    window.location.assign(safePath(answer.data?.next) ?? '/portal')
  }

  // A code that does not work will not work with another password either.
  if (problem?.code === 'resetLinkInvalid') {
    return (
      <Banner
        tone="refused"
        role="alert"
        title={problem.message}
        actions={
          <LinkButton href="/portal/reset" variant="primary">
            {t('set.again')}
          </LinkButton>
        }
      />
    )
  }
  const fields = problem ? (problem.fields ?? []) : missing
  return (
    <form method="post" action="/api/session/reset" onSubmit={set} noValidate className="grid gap-5">
      <ErrorSummary problems={fields} title={problem?.message} locale={locale} />
      <PasswordField
        name="password"
        label={t('set.password')}
        help={t('set.help', { min: PASSWORD_MIN })}
        autoComplete="new-password"
        show={t('set.show')}
        hide={t('set.hide')}
        error={fields.find(({ path }) => path === 'password')?.message}
        locale={locale}
      />
      <Button
        locale={locale}
        type="submit"
        variant="primary"
        pending={pending || leaving}
        pendingLabel={t('set.pending')}
        className="w-full"
      >
        {t('set.submit')}
      </Button>
    </form>
  )
}
