/** One message to one receiver, by whatever way. `id` is the same however often it is tried. */
export type Message = {
  id: string
  messageId: string
  /** an address of the way: of mail, of a phone, of another system */
  to: string
  subject: string
  text: string
  html: string
  province?: string | null
  /** for other systems: by which of the province's entries */
  webhook?: string | null
}

/** A way out. `send` resolves when the other side has taken the message, and rejects otherwise. */
export type Sender = {
  /** how many messages may be on their way at the same time */
  concurrency: number
  send: (message: Message) => Promise<void>
  close: () => void
}

/**
 * Why a message was not taken. `never`: this receiver or this message, for good. `later`: this receiver, for now. `server`:
 * the service itself (gone, silent, refusing us), which is no fault of the message. `afterMs`: not before so long.
 */
export type Refusal = { kind: 'never' | 'later' | 'server'; reason: string; afterMs?: number }

/** Thrown by a sender that knows what a refusal means. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.reason)
  }
}
