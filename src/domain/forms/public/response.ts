import type { Json } from '../../publishing/canonicalJson'
import { canonicalJson } from '../../publishing/canonicalJson'
import type { Answers } from '../definition'

/** What was received, as the seal covers it. */
export type ResponseContent = {
  schema: 'karnameh.response/1'
  code: string
  form: string
  edition: string
  receivedAt: string
  answers: Answers
}

/** The text over which the seal (SHA-256) of a response is computed: canonical JSON. */
export const responseText = (content: ResponseContent): string => canonicalJson(content as unknown as Json)

/** What the sender is told when it has arrived. */
export type Received = { code: string; receivedAt: string; seal: string }

/** What anyone who has the code is told; of the answers themselves nothing. */
export type ResponseCheck = {
  code: string
  form: string
  organisation: string
  receivedAt: string
  state: string
  reply: string | null
  repliedAt: string | null
  sealed: string
  /** computed again from what is kept; null after removal, when the answers are gone */
  computed: string | null
}

/** The longest public reply of staff, in characters. */
export const mostReply = 4000
