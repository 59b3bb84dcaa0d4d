'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { FormEvent } from 'react'
import type { Locale } from '../../../i18n/locale'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { NumberField } from '../../ui/NumberField'
import { fieldMessage } from '../../ui/problem'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import { useSend } from '../../ui/useSend'
import { appealsText } from './text'

type Props = { item: { id: string; hasTarget: boolean }; onClose: () => void; locale: Locale }

/** The one text of an appeal. It is shown once more before it is registered, because it cannot be changed after. */
export function AppealForm({ item, onClose, locale }: Props) {
  const [text, setText] = useState('')
  const [requestedTarget, setTarget] = useState<string | null>(null)
  const [requestedActual, setActual] = useState('')
  const [asking, setAsking] = useState(false)
  const { run, pending, problem } = useSend()
  const router = useRouter()
  const t = appealsText(locale)
  const errorOf = (path: string) => fieldMessage(problem, path)

  async function register() {
    const body = { itemId: item.id, text, requestedTarget, requestedActual: requestedActual || null }
    const answer = await run('/api/appeals/register', { body, locale })
    setAsking(false)
    if (answer) router.refresh()
  }

  function ask(event: FormEvent) {
    event.preventDefault()
    setAsking(true)
  }

  return (
    <form onSubmit={ask} className="grid max-w-question gap-4 rounded-card border border-line bg-ground p-4">
      <h3 className="text-16 font-strong">{t('register.title')}</h3>
      <p className="text-14 text-muted">{t('register.once')}</p>
      {problem && !problem.fields?.length && <Banner tone="refused" role="alert" title={problem.message} />}
      <TextArea
        name={`text-${item.id}`}
        label={t('register.text')}
        help={t('register.textHelp')}
        value={text}
        onChange={setText}
        required
        maxLength={4000}
        rows={5}
        error={errorOf('text')}
        locale={locale}
      />
      <div className="flex flex-wrap gap-4">
        {item.hasTarget && (
          <NumberField
            name={`requestedTarget-${item.id}`}
            label={t('register.requestedTarget')}
            value={requestedTarget}
            onChange={(value) => setTarget(value ?? null)}
            error={errorOf('requestedTarget')}
            locale={locale}
          />
        )}
        <TextField
          name={`requestedActual-${item.id}`}
          label={t('register.requestedActual')}
          value={requestedActual}
          onChange={setActual}
          maxLength={200}
          error={errorOf('requestedActual')}
          locale={locale}
        />
      </div>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" disabled={text.trim() === ''} locale={locale}>
          {t('register.continue')}
        </Button>
        <Button onClick={onClose} locale={locale}>
          {t('register.cancel')}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('register.confirmTitle')}
        confirmLabel={t('register.confirm')}
        onConfirm={register}
        pending={pending}
        locale={locale}
      >
        <p>{t('register.confirmText')}</p>
        <blockquote className="max-h-60 overflow-y-auto border-s-4 border-line ps-3 whitespace-pre-line">
          {text}
        </blockquote>
      </ConfirmDialog>
    </form>
  )
}
