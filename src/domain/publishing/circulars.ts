/** What pages of circulars show inside the portal; plain data for server and browser alike. */

export type CircularRow = {
  id: string
  number: string
  date: string
  subject: string
  state: string
  /** when somebody of the reader's own agency opened it first; null for who reads as staff, and while nobody has */
  readAt: string | null
  /** addressees, and how many of them have read it; null for agencies */
  addressees: number | null
  readBy: number | null
}

export type CircularReceipt = { agency: string; readAt: string | null; reader: string | null }

export type CircularView = CircularRow & {
  body: string | null
  file: { type: string; bytes: number } | null
  /** the ways it went out by, from the letters register */
  dispatches: { channel: string; on: string; reference: string | null }[]
  /** its letter in the register, for who writes there */
  letter: string | null
  /** every addressee, for staff alone */
  receipts: CircularReceipt[] | null
}
