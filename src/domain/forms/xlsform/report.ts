/** One question of a file as the builder will show it. */
export type PreviewRow = {
  kind: string
  label: string
  name: string
  required: boolean
  ruled: boolean
  options: number
  columns: number
}

/** What is said of an XLSForm: what it would bring or has brought, and what of it has no counterpart. */
export type XlsFormReport = {
  applied: boolean
  title: string
  /** of the form as it was looked at */
  seen: string
  /** how many pages and questions the form has now */
  standing: number
  /** how many measures of the cycle the file does not ask */
  unasked: number
  rows: PreviewRow[]
  findings: { row: number; name: string; text: string }[]
}
