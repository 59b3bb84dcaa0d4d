'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { mostReply } from '../../../domain/forms/public/response'
import type { Locale } from '../../../i18n/locale'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { fieldMessage } from '../../ui/problem'
import { TextArea } from '../../ui/TextArea'
import { useSend } from '../../ui/useSend'
import { responsesText } from './text'

type Props = { formId: string; id: string; state: string; locale: Locale }
type Asked = 'reply' | 'remove' | null

/** What staff do with a response: say that it was read, reply once, take abuse away. Each asks once more. */
export function ReplyBox({ formId, id, state, locale }: Props) {
  const t = responsesText(locale)
  const router = useRouter()
  const { run, pending, problem } = useSend()
  const [asked, ask] = useState<Asked>(null)
  const [reply, setReply] = useState('')
  const [reason, setReason] = useState('')

  async function move(name: 'see' | 'reply' | 'remove', input: Record<string, string> = {}) {
    const done = await run(`/api/responses/${formId}/${id}`, { body: { move: name, ...input }, locale })
    ask(null)
    if (done) router.refresh()
  }

  return (
    <Card title={state === 'answered' ? undefined : t('one.reply')}>
      {problem && <ErrorSummary title={problem.message} problems={problem.fields ?? []} locale={locale} />}
      <div className="grid gap-4">
        {state !== 'answered' && (
          <TextArea
            name="reply"
            label={t('one.reply')}
            hideLabel
            help={t('one.replyHelp')}
            value={reply}
            onChange={setReply}
            maxLength={mostReply}
            rows={4}
            error={fieldMessage(problem, 'reply')}
            locale={locale}
          />
        )}
        <div className="flex flex-wrap gap-3">
          {state !== 'answered' && (
            <Button variant="primary" disabled={reply.trim() === ''} onClick={() => ask('reply')} locale={locale}>
              {t('one.send')}
            </Button>
          )}
          {state === 'received' && (
            <Button onClick={() => move('see')} locale={locale}>
              {t('one.see')}
            </Button>
          )}
          <Button variant="quiet" onClick={() => ask('remove')} locale={locale}>
            {t('one.remove')}
          </Button>
        </div>
      </div>
      <ConfirmDialog
        open={asked === 'reply'}
        onClose={() => ask(null)}
        title={t('one.confirmTitle')}
        confirmLabel={t('one.confirm')}
        pending={pending}
        onConfirm={() => move('reply', { reply })}
        locale={locale}
      >
        <p>{t('one.confirmText')}</p>
        <p className="max-h-60 overflow-y-auto whitespace-pre-line">{reply}</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={asked === 'remove'}
        onClose={() => ask(null)}
        title={t('one.removeTitle')}
        confirmLabel={t('one.removeConfirm')}
        pending={pending}
        onConfirm={() => move('remove', { reason })}
        locale={locale}
      >
        <p>{t('one.removeText')}</p>
        <TextArea
          name="reason"
          label={t('one.reason')}
          required
          value={reason}
          onChange={setReason}
          maxLength={4000}
          rows={3}
          locale={locale}
        />
      </ConfirmDialog>
    </Card>
  )
}
