import type { IsoDate } from './calendar/isoDate'
import type { WrittenInterval } from './calendar/interval'
import type { Instant } from './calendar/tehran'
import type { SeenClock } from './clocks/status'
import { slotRules } from './forms/evidenceTypes'
import type { FileView } from './review/views'
import type { visitPurposes, VisitState } from './workflow/visit'

/** Photographs and scanned papers are what a visitor brings along; so many of each thing that he looks at. */
export const visitFileRules = slotRules({ kinds: ['image', 'pdf'], most: 10 })

/** A file of a visit: of one thing that was looked at, or of the visit as a whole. */
export type VisitFile = FileView & { item: string | null }

/** What is planned: whose evaluation is looked at, why, by whom, when, and which of its measures. */
export type VisitPlan = WrittenInterval & {
  evaluation: string
  purpose: (typeof visitPurposes)[number]
  title: string
  visitor: string
  items: string[]
  blocksApproval: boolean
}

/** Who may be sent to an agency, and the measures of its evaluation. */
export type PlanChoices = {
  visitors: { id: string; name: string }[]
  items: { id: string; code: string; title: string; axis: string }[]
}

/** The page where a visit is planned, or a plan is changed. */
export type PlanPage = {
  cycles: { id: string; title: string; evaluations: { id: string; agency: string }[] }[]
  /** the plan that is changed, as it was last saved */
  visit: { id: string; seenAt: string } | null
  plan: Partial<VisitPlan>
  choices: PlanChoices
  today: IsoDate
}

/** What a visit says of one measure, as it stands beside it in the review. */
export type SeenOnVisit = Pick<VisitRow, 'id' | 'title' | 'state' | 'visitor' | 'startsAt' | 'endsAt'> & {
  item: string
  /** null while no report is handed in */
  finding: string | null
  files: FileView[]
}

/** A visit as a list shows it. Who visits and when are null for an agency while the plan changes. */
export type VisitRow = {
  id: string
  title: string
  state: VisitState
  purpose: (typeof visitPurposes)[number]
  agency: string
  visitor: string | null
  startsAt: Instant | null
  endsAt: Instant | null
  clock: SeenClock | null
}

/** A visit as its page shows it; an agency reads the report once it is handed in. */
export type VisitView = VisitRow & {
  blocksApproval: boolean
  present: string | null
  summary: string | null
  remark: string | null
  findings: { item: string; measure: string; finding: string | null }[]
  files: VisitFile[]
  /** the moves that this person may make now */
  moves: string[]
  writes: boolean
  manages: boolean
}
