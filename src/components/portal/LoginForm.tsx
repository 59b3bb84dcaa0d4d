'use client'

import { useState } from 'react'
import type { FormEvent } from 'react'
import { Button } from '../ui/Button'
import type { FieldMessage } from '../ui/ErrorSummary'
import { ErrorSummary } from '../ui/ErrorSummary'
import type { Worded } from '../ui/text'
import { TextField } from '../ui/TextField'
import { useSend } from '../ui/useSend'
import { PasswordField } from './PasswordField'
import { safePath } from './safePath'
import { entryText } from './entryText'

/** E-mail and password. `wanted` is where the reader was going; the server's `next` is where else to go. */
export function LoginForm({ wanted, locale }: Worded & { wanted: string | null }) {
  const t = entryText(locale)
  const { run, pending, problem, setProblem } = useSend<{ next?: string }>()
  const [missing, setMissing] = useState<FieldMessage[]>([])
  const [leaving, setLeaving] = useState(false)

  async function signIn(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const email = String(form.get('email') ?? '').trim()
    const password = String(form.get('password') ?? '')
    const lacking = lackingOf(email, password, t)
    setMissing(lacking)
    setProblem(null)
    if (lacking.length > 0) return
    const answer = await run('/api/session/login', { body: { email, password }, locale })
    if (!answer) return
    setLeaving(true)
    window.location.assign(safePath(wanted) ?? safePath(answer.data?.next) ?? '/portal')
  }

  const fields = problem?.fields ?? missing
  const messageOf = (path: string) => fields.find((field) => field.path === path)?.message
  return (
    // The method keeps a password out of the address when the form is sent before the page's script is there.
    <form method="post" action="/api/session/login" onSubmit={signIn} noValidate>
      <ErrorSummary problems={problem ? (problem.fields ?? []) : missing} title={problem?.message} locale={locale} />
      <div className="grid gap-5">
        <TextField
          name="email"
          type="email"
          label={t('login.email')}
          autoComplete="username"
          error={messageOf('email')}
          locale={locale}
        />
        <PasswordField
          name="password"
          label={t('login.password')}
          autoComplete="current-password"
          show={t('login.show')}
          hide={t('login.hide')}
          error={messageOf('password')}
          locale={locale}
        />
        <Button
          locale={locale}
          type="submit"
          variant="primary"
          pending={pending || leaving}
          pendingLabel={t('login.pending')}
          className="w-full"
        >
          {t('login.submit')}
        </Button>
      </div>
    </form>
  )
}

function lackingOf(email: string, password: string, t: ReturnType<typeof entryText>): FieldMessage[] {
  return [
    ...(email === '' ? [{ path: 'email', message: t('login.emailMissing') }] : []),
    ...(password === '' ? [{ path: 'password', message: t('login.passwordMissing') }] : []),
  ]
}
