/** What screens show of notices: plain objects, made by services. */

/** A label and a value; codes are written from left to right also in Persian. */
export type MessageLine = { label: string; value: string; ltr?: boolean }

/** A notice without a letter's frame. `link` is a path of this site. */
export type InApp = {
  paragraphs: readonly string[]
  rows: readonly MessageLine[]
  action: { label: string; link: string }
}

/** A message in the list of the portal. */
export type MessageRow = { id: string; subject: string; at: string; isRead: boolean }
export type MessageList = { messages: MessageRow[]; unread: number; hasMore: boolean }
/** A message as it is opened. */
export type MessageView = MessageRow & { content: InApp | null; text: string }

/** How a person is told. */
export type NoticeSettings = {
  delivery: 'atOnce' | 'digest'
  language: 'fa' | 'en'
  smsOn: boolean
  /** the number that was verified, in E.164; else what the account says */
  phone: string | null
  isVerified: boolean
  /** whether this installation sends to phones at all */
  smsOffered: boolean
  email: string
  mailHeld: boolean
}

/** The words of a notice; empty ones are the product's. */
export type Words = { subject: string; body: string; action: string; sms: string }
export type WordName = keyof Words

export type TextProvince = { id: string; name: string; code: string }
export type TextRow = {
  key: string
  /** what it tells of, in words */
  event: string
  subject: string
  isOwn: boolean
  silenced: boolean
  needed: boolean
}

/** One notice for who writes its texts. */
export type TextView = {
  key: string
  event: string
  province: TextProvince
  revision: number
  silenced: boolean
  needed: boolean
  hasSms: boolean
  own: { fa: Words; en: Words }
  product: { fa: Words; en: Words }
  variables: { name: string; meaning: string }[]
  smsVariables: string[]
}

/** A notice as its readers would see it. */
export type TextPreview = { subject: string; text: string; html: string; sms: string | null }
