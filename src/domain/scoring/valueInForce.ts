/** Every score of one item. All are kept for ever; none overwrites another. Null is «ثبت‌نشده», never zero. */
export type ItemScores = {
  selfScore?: string | null
  inquiryScore?: string | null
  initialScore?: string | null
  appealScore?: string | null
  finalScore?: string | null
}

export type ScoreSource = 'self' | 'inquiry' | 'initial' | 'appeal' | 'final'
export type ScoreView = 'self' | 'inForce'
export type ScoreInForce = { source: ScoreSource | null; score: string | null }

/**
 * Which score stands, the latest decision first:
 * - `final`: the deputy's decision closes the matter;
 * - `appeal`: the committee heard the agency after the evaluator had scored (a rejected appeal leaves none);
 * - `initial`: the evaluator scored with the inquiry's answer before him, so his word stands over it;
 * - `inquiry`: the answer of the body that keeps the indicator, until an evaluator has scored.
 * The agency's own score never stands in force: it is a claim. It is the only one in the self view.
 */
export const orderInForce = ['final', 'appeal', 'initial', 'inquiry'] as const

/** The score that stands for an item in the given view, and who gave it; null when nobody has. */
export function valueInForce(item: ItemScores, view: ScoreView = 'inForce'): ScoreInForce {
  const sources: readonly ScoreSource[] = view === 'self' ? ['self'] : orderInForce
  for (const source of sources) {
    const score = item[`${source}Score`]
    if (score !== null && score !== undefined) return { source, score }
  }
  return { source: null, score: null }
}

/** The fields of an item that its totals are made of. */
export const weightyFields = [
  'selfScore',
  ...orderInForce.map((source) => `${source}Score` as const),
  'notApplicable',
  'cap',
] as const
