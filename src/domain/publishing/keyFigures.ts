import { decimalText, exact, quotient, sum } from '../scoring/decimal'

export type Figures = {
  agencyCount: number
  measureCount: number
  /** mean of the unrounded totals; null without any */
  mean: string | null
  /** how much the mean of those that have a total in both years has changed; null when none has */
  growth: string | null
}

type Counted = { total: string; previousTotal: string | null; itemCount: number }

/** The figures in the head of a festival's page. Growth compares the same agencies, so that who joins does not shift it. */
export function keyFigures(results: readonly Counted[]): Figures {
  const both = results.flatMap(({ total, previousTotal }) => (previousTotal === null ? [] : [{ total, previousTotal }]))
  const changes = both.map(({ total, previousTotal }) => decimalText(exact(total).minus(previousTotal)))
  return {
    agencyCount: results.length,
    measureCount: results.reduce((count, { itemCount }) => count + itemCount, 0),
    mean: mean(results.map(({ total }) => total)),
    growth: mean(changes),
  }
}

const mean = (values: readonly string[]): string | null =>
  values.length === 0 ? null : decimalText(quotient(sum(values), exact(String(values.length))))
