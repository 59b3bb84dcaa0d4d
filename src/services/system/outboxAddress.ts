import { env } from '../../lib/env'

/** The host part of our message ids: the domain that mail comes from. */
const host = /@([^\s<>@]+)>?\s*$/.exec(env.MAIL_FROM)?.[1] ?? 'localhost'

/** The Message-ID of one row of the outbox, the same however often it is tried: a receiver may recognise a repetition. */
export const messageIdOf = (id: string): string => `<notice-${id}@${host}>`
