import type { Json } from '../publishing/canonicalJson'
import { canonicalJson } from '../publishing/canonicalJson'
import type { Answers } from './definition'

/** A file as it was when the answers were handed in. */
export type ReceiptFile = { field: string; slot: string; name: string; bytes: number; sha256: string }

/** Everything that was handed in, as it is kept for good: what the agency can hold against us, and we against it. */
export type ReceiptContent = {
  schema: 'karnameh.receipt/1'
  code: string
  /** 1 for the first submission, 2 for the first one after a return, … */
  round: number
  agency: { id: string; name: string }
  cycle: { id: string; title: string; performanceYear: number }
  /** the edition on which the answers were given */
  edition: string
  submittedAt: string
  answers: Answers
  files: readonly ReceiptFile[]
}

/** What anyone who has the code is told: that it was handed in, when and by which agency, and whether it is untouched. */
export type ReceiptCheck = {
  code: string
  round: number
  agency: string
  cycle: string
  organisation: string
  submittedAt: string
  answers: number
  files: number
  sealed: string
  computed: string
  /** true when the same agency has handed in again since */
  isSuperseded: boolean
  /** true when the agency took it back before its review began */
  isRecalled: boolean
}

/** The text over which the seal (SHA-256) of a receipt is computed: canonical JSON, files in the order of their slots and sums. */
export function receiptText(content: ReceiptContent): string {
  const key = ({ field, slot, sha256 }: ReceiptFile) => `${field}\n${slot}\n${sha256}`
  const files = [...content.files].sort((left, right) => (key(left) < key(right) ? -1 : 1))
  return canonicalJson({ ...content, files } as unknown as Json)
}
