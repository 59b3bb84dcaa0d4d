import type { Progress } from './completeness'
import type { OpenFlag } from './deficiency'
import type { ScanState } from './scan'
import type { Answers, FormDefinition } from './definition'

export type FilledEvidence = {
  id: string
  field: string
  slot: string
  name: string
  bytes: number
  sha256: string
  scan: ScanState
  /** where it is read; null while it may not be */
  href: string | null
  /** a small picture of it, where it is one */
  thumbnail: string | null
  uploadedAt: string
}

/** A deficiency as the agency sees it while it mends. */
export type FilledFlag = OpenFlag & {
  /** what of a measure is meant; null is all of it */
  part: string | null
  reason: string
  dueIso: string | null
}

/** Everything that the page of one agency's self-assessment shows. */
export type SelfAssessmentView = {
  evaluationId: string
  submissionId: string
  /** whose page it is: what the browser keeps of it is his alone */
  personId: string
  revision: number
  savedAt: string | null
  submittedAt: string | null
  /** the tracking code of what was handed in last */
  trackingCode: string | null
  cycleTitle: string
  performanceYear: number
  agencyName: string
  /** true for people of this agency, false for staff who look at it */
  isOwn: boolean
  /** state of the evaluation */
  state: string
  dueIso: string | null
  workingDaysLeft: number | null
  /** already cut to what applies to this agency */
  definition: FormDefinition
  answers: Answers
  evidence: FilledEvidence[]
  /** by field name: what was answered last year (`shownOfLastYear`) */
  lastYear: Answers
  /** names of the fields that are open for writing now; empty when the page is to be read only */
  open: string[]
  /** of measures of which only some parts are open: which */
  parts: Record<string, readonly string[]>
  /** what is to be mended, in the order of the form */
  flags: readonly FilledFlag[]
  may: { fill: boolean; submit: boolean; recall: boolean }
  /** only where the form depends on its answers: what its rules compare with of last year, by field name */
  rules?: { lastYear: Answers }
  progress: Progress
}
