import { decimalText, exact } from '../scoring/decimal'
import type { SlaSide } from './rule'

/** One thing that was promised in time: whether it came in time, how long it took, and whose it was. */
export type SlaCase = {
  /** null while it still has time, and then it is in none of the figures */
  inTime: boolean | null
  /** opening hours in milliseconds from its beginning to its end; null where the end alone is known or still to come */
  tookMs: number | null
  agency: string | null
}

/** The figures of one promise. `share` is a decimal text between 0 and 1; hours are opening hours with one digit. */
export type SlaFigures = {
  total: number
  met: number
  breaches: number
  share: string | null
  mean: string | null
  p90: string | null
}

const HOUR = 3_600_000
const hours = (milliseconds: number): string => decimalText(exact(String(milliseconds)).div(HOUR).toDecimalPlaces(1))

/**
 * The nearest-rank percentile: the smallest of the values that at least so many percent of them do not exceed. Null of none.
 * Throws a RangeError for a percentage outside of 0 to 100.
 */
export function percentile(values: readonly number[], percent: number): number | null {
  if (!(percent > 0 && percent <= 100)) throw new RangeError(`not a percentile: ${percent}`)
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? null
}

/** Counts what is settled: what came in time, what did not, and how long it took. What still has time is not counted. */
export function slaFigures(cases: readonly SlaCase[]): SlaFigures {
  const settled = cases.filter(({ inTime }) => inTime !== null)
  const met = settled.filter(({ inTime }) => inTime).length
  const took = settled.flatMap(({ tookMs }) => (tookMs === null ? [] : [tookMs]))
  const p90 = percentile(took, 90)
  const sum = took.reduce((all, one) => all + one, 0)
  return {
    total: settled.length,
    met,
    breaches: settled.length - met,
    share: settled.length === 0 ? null : decimalText(exact(String(met)).div(settled.length).toDecimalPlaces(4)),
    mean: took.length === 0 ? null : hours(sum / took.length),
    p90: p90 === null ? null : hours(p90),
  }
}

export type SlaStatus = 'met' | 'missed' | 'noTarget' | 'noData' | 'notMeasurable'

/** What the figures say of a promise. Without anything settled there is nothing to judge; that is no promise kept. */
export function slaStatus({ total, met }: SlaFigures, targetPercent: number | null): SlaStatus {
  if (total === 0) return 'noData'
  if (targetPercent === null) return 'noTarget'
  return met * 100 >= targetPercent * total ? 'met' : 'missed'
}

/** The figures of each agency, by its name. */
export function figuresByAgency(cases: readonly SlaCase[]): { agency: string; figures: SlaFigures }[] {
  const names = [...new Set(cases.flatMap(({ agency }) => (agency === null ? [] : [agency])))].sort((a, b) =>
    a.localeCompare(b, 'fa'),
  )
  return names
    .map((agency) => ({ agency, figures: slaFigures(cases.filter((one) => one.agency === agency)) }))
    .filter(({ figures }) => figures.total > 0)
}

/** One row of the report: an obligation or an inquiry row with what came of it. */
export type SlaMeasured = {
  key: string
  text: string
  side: SlaSide
  targetPercent: number | null
  status: SlaStatus
  /** why nothing is measured, where nothing can be */
  why: string | null
  figures: SlaFigures | null
  agencies: { agency: string; figures: SlaFigures }[]
}

/** The figures of an agreement in one year. */
export type SlaCompliance = {
  id: string
  title: string
  year: number
  years: number[]
  provider: SlaMeasured[]
  recipient: SlaMeasured[]
  inquiries: SlaMeasured[]
}
