import type { EvidenceSlot } from './definition'

const office = 'application/vnd.openxmlformats-officedocument'

/** Kinds of files that a slot may be limited to, each with its content types and the extensions that may name them. */
export const evidenceKinds = {
  pdf: { 'application/pdf': ['pdf'] },
  image: { 'image/jpeg': ['jpg', 'jpeg'], 'image/png': ['png'] },
  sheet: { [`${office}.spreadsheetml.sheet`]: ['xlsx'] },
  word: { [`${office}.wordprocessingml.document`]: ['docx'] },
} as const satisfies Record<string, Record<string, readonly string[]>>

export type EvidenceKind = keyof typeof evidenceKinds
export const evidenceKindNames = Object.keys(evidenceKinds) as EvidenceKind[]

/** Types of evidence that are taken, by content type, with the extensions that may name them [A.5 of the field notes]. */
export const evidenceTypes: Record<string, readonly string[]> = Object.assign({}, ...Object.values(evidenceKinds))

const MEGABYTE = 1024 * 1024
/** The largest file that is taken where a slot says nothing: 10 MB; and the most that a slot may say. */
export const usualMegabytes = 10
export const mostMegabytes = 50
export const maxEvidenceBytes = usualMegabytes * MEGABYTE
/** The most files in one slot that says nothing, and the most that a slot may say. */
export const usualFiles = 10
export const mostFiles = 50

export type SlotRules = {
  types: Record<string, readonly string[]>
  extensions: string[]
  megabytes: number
  maxBytes: number
  most: number
}

/** What a slot takes. An edition that was frozen before slots had rules of their own says nothing, and means the usual. */
export function slotRules({ kinds, megabytes = usualMegabytes, most = usualFiles }: Partial<EvidenceSlot>): SlotRules {
  const types: Record<string, readonly string[]> = kinds?.length
    ? Object.assign({}, ...kinds.map((kind) => evidenceKinds[kind]))
    : evidenceTypes
  return {
    types,
    extensions: [...new Set(Object.values(types).flat())],
    megabytes,
    maxBytes: megabytes * MEGABYTE,
    most,
  }
}
