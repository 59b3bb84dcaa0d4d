import type { Dimension } from '../scoring/policy'
import type { MeasurePart, MeasureStatus } from '../scoring/measure'
import type { ScoreSource } from '../scoring/valueInForce'

/** A score of the year before with the cap that it was judged against. */
export type LastYear = { score: string; cap: string }

/** One measure of a published report card. Figures are exact decimal strings; null is «ثبت‌نشده», never zero. */
export type CardMeasure = {
  code: string
  title: string
  unit: string | null
  kind: string
  status: MeasureStatus
  score: string | null
  cap: string
  target: string | null
  actual: string | null
  /** the name of a qualitative level where the measure has its own names */
  actualLabel: string | null
  /** who gave the score that stands: the evaluator, or the committee after an appeal */
  source: ScoreSource | null
  /** why the score is what it is, as a sentence of the `scoring` messages */
  part: Pick<MeasurePart, 'ruleKey' | 'ruleValues'>
  /** what the one who gave the score wrote */
  reason: string | null
  lastYear: (LastYear & { actual: string | null }) | null
}

type Counted = { score: string; cap: string; itemCount: number; missingCount: number; notApplicableCount: number }

export type CardIndicator = Counted & { code: string; title: string; measures: CardMeasure[] }
export type CardAxis = Counted & { code: string; title: string; lastYear: LastYear | null; indicators: CardIndicator[] }
export type CardDimension = Counted & {
  key: Dimension
  /** false where nothing of it concerned the agency; its weight went to the other dimension */
  applies: boolean
  weight: string
  weightInForce: string
  /** what it adds to the total, on the scale of 1000 */
  contribution: string
  lastYear: LastYear | null
  axes: CardAxis[]
}

export type CardGroup = { code: string; title: string; shortTitle: string; order: number }

/** کارنامه: all that is published of one agency in one year. Frozen with the result that carries it. */
export type Card = {
  version: 1
  performanceYear: number
  /** the year that «سال گذشته» means here: the province's latest published one before this, or null */
  previousYear: number | null
  group: CardGroup
  itemCount: number
  missingCount: number
  notApplicableCount: number
  rescaleNotApplicable: boolean
  dimensions: CardDimension[]
}
