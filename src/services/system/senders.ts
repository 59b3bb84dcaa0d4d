import type { PayloadRequest } from 'payload'
import type { Sender } from '../../lib/sender'
import { openMailer } from './mailbox'
import type { ChannelName } from './outboxSql'
import { smsSender } from './smsSender'
import { webhookSender } from './webhookSender'

/** A way out by the name that rows of the outbox carry; null where the settings name none. To add one, add its line. */
export const openSenders = (req: PayloadRequest): Record<ChannelName, Sender | null> => ({
  email: openMailer(req),
  sms: smsSender(),
  webhook: webhookSender(req),
})

export type Senders = ReturnType<typeof openSenders>

export const closeSenders = (senders: Senders): void => Object.values(senders).forEach((sender) => sender?.close())
