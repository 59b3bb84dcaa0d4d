import { decimalText, exact, quotient, sum } from '../scoring/decimal'
import type { AxisView, ItemView } from './views'

type Stored = { node: string; score: string | null; cap: string }

/**
 * The axes of an evaluation in the order of its measures, with the sums that the roll-up stored. Last year's figure is the
 * sum of last year's scores on this year's scale (`score × cap ÷ last year's cap`), and null unless every measure has one.
 */
export function axesOf(items: readonly ItemView[], stored: readonly Stored[]): AxisView[] {
  const sums = new Map(stored.map((row) => [row.node, row]))
  const axes = new Map(items.map(({ axis, dimension }) => [axis.id, { ...axis, dimension }]))
  return [...axes.values()].map((axis) => {
    const { score = null, cap = '0' } = sums.get(axis.id) ?? {}
    return {
      ...axis,
      score,
      cap,
      lastYear: lastYearOf(
        items.filter((item) => item.axis.id === axis.id),
        cap,
      ),
    }
  })
}

function lastYearOf(items: readonly ItemView[], cap: string): string | null {
  const before = items.flatMap(({ lastYear }) => lastYear ?? [])
  if (before.length < items.length) return null
  const caps = sum(before.map((one) => one.cap))
  if (caps.isZero()) return null
  return decimalText(quotient(sum(before.map(({ score }) => score)).times(exact(cap)), caps))
}
