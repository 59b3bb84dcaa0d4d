/**
 * What was not taken as it stands, by the row of the file: what was left out, what became a note, and what was taken a
 * little differently. The words stand in i18n under the reason.
 */
export type FindingReason =
  | 'type'
  | 'metadata'
  | 'notInTable'
  | 'tableRules'
  | 'nestedRepeat'
  | 'listMissing'
  | 'orOther'
  | 'measureUnknown'
  | 'measureTwice'
  | 'noName'
  | 'renamed'
  | 'noLabel'
  | 'labelRefers'
  | 'language'
  | 'column'
  | 'appearance'
  | 'relevant'
  | 'required'
  | 'constraint'
  | 'calculation'
  | 'fault'
  | 'end'
  | 'open'
export type Finding = {
  row: number
  name: string
  reason: FindingReason
  values?: Record<string, string | number>
  /** of a fault, its code and values in the sentences of fields */
  fault?: { code: string; values?: Record<string, string | number> }
}
