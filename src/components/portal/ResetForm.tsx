'use client'

import Link from 'next/link'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { PASSWORD_MIN } from '../../domain/people/password'
import { Button } from '../ui/Button'
import type { FieldMessage } from '../ui/ErrorSummary'
import { ErrorSummary } from '../ui/ErrorSummary'
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

  const fields = problem ? (problem.fields ?? []) : missing
  return (
    <form method="post" action="/api/session/reset" onSubmit={set} noValidate className="grid gap-5">
      <ErrorSummary problems={fields} title={problem?.message} locale={locale} />
      {problem?.code === 'resetLinkInvalid' && (
        <Link href="/portal/reset" className="link inline-flex min-h-11 items-center">
          {t('set.again')}
        </Link>
      )}
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
