'use client'

import { useRouter } from 'next/navigation'
import type { Worded } from '../../ui/text'
import { Button } from '../../ui/Button'
import { useSend } from '../../ui/useSend'
import { setUnread } from '../UnreadCount'
import { inboxText } from './text'

/** Marks everything as read; twice does no more than once. */
export function MarkAllRead({ locale }: Worded) {
  const t = inboxText(locale)
  const router = useRouter()
  const { run, pending, problem } = useSend<{ unread: number }>()
  const mark = async () => {
    const answer = await run('/api/messages/read', { body: { ids: 'all' }, locale })
    if (!answer) return
    setUnread(answer.data.unread)
    router.refresh()
  }
  return (
    <>
      <Button icon="check" onClick={mark} pending={pending} pendingLabel={t('markingAll')} locale={locale}>
        {t('markAll')}
      </Button>
      {problem && (
        <p role="alert" className="text-14 text-pomegranate">
          {problem.message}
        </p>
      )}
    </>
  )
}
