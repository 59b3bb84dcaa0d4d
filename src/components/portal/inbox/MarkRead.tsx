'use client'

import { useEffect } from 'react'
import { send } from '../../ui/problem'
import { setUnread } from '../UnreadCount'

/** An opened message is read, as soon as its page stands before somebody (and not when a link was merely fetched ahead). */
export function MarkRead({ id }: { id: string }) {
  useEffect(() => {
    void send<{ unread: number }>('/api/messages/read', { body: { ids: [id] } }).then(
      (sent) => sent.ok && setUnread(sent.data.unread),
    )
  }, [id])
  return null
}
