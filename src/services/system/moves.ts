import { appealNoun } from '../evaluation/appealNoun'
import { cycleNoun } from '../evaluation/cycleNoun'
import { deficiencyNoun } from '../evaluation/deficiencyNoun'
import { evaluationNoun } from '../evaluation/evaluationNoun'
import { inquiryNoun } from '../inquiries/inquiryNoun'
import { briefingNoun } from '../briefings/briefingNoun'
import { visitNoun } from '../visits/visitNoun'
import { serviceNoun } from '../catalogue/serviceNoun'
import { slaNoun } from '../sla/slaNoun'
import { publicResponseNoun } from '../forms/public/publicResponseNoun'
import { circularNoun } from '../publishing/circulars/circularNoun'
import { festivalNoun } from '../publishing/festivalNoun'
import type { AnyNoun } from './transition'
import { makeInspector, makeTransition } from './transition'

const nouns = {
  cycle: cycleNoun,
  evaluation: evaluationNoun,
  deficiency: deficiencyNoun,
  appeal: appealNoun,
  inquiry: inquiryNoun,
  briefing: briefingNoun,
  visit: visitNoun,
  service: serviceNoun,
  sla: slaNoun,
  festival: festivalNoun,
  circular: circularNoun,
  publicResponse: publicResponseNoun,
}

export type NounName = keyof typeof nouns

const table = nouns as unknown as Record<string, AnyNoun>

/** The one transition service of the product: every state of every noun moves through here. */
export const transition = makeTransition(table)

/** What a person could move now, and what stands in the way. */
export const inspectMoves = makeInspector(table)
