import { deliverDue } from '../services/system/outbox'
import type { ChannelName } from '../services/system/outboxSql'
import type { Job } from './job'

/** Empties the outbox by one way; each has its own pace, so that a phone gateway that is away holds up no mail. */
const by = (name: string, channel: ChannelName): Job => ({
  name,
  everySeconds: 2,
  run: async ({ req, senders, signal }) => {
    const mailer = senders[channel]
    return mailer ? deliverDue({ req, mailer, signal, channel }) : 0
  },
})

export const sendNotices = by('sendNotices', 'email')
export const sendToPhones = by('sendToPhones', 'sms')
export const tellSystems = by('tellSystems', 'webhook')
