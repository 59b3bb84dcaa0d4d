import { decimalText, sum } from '../scoring/decimal'
import type { ScoringPolicy } from '../scoring/policy'
import type { AxisNode, DimensionNode, IndicatorNode, Tally } from '../scoring/rollUp'
import { rollUp } from '../scoring/rollUp'
import type { Card, CardAxis, CardDimension, CardGroup, CardIndicator, LastYear } from './card'
import type { FinalItem } from './finalItem'
import { cardMeasure, statusOf } from './finalItem'

export type CardInput = {
  performanceYear: number
  /** last year's published card of the same agency, and its year; null where there is none */
  previous: { year: number; card: Card | null } | null
  group: CardGroup
  policy: ScoringPolicy
  /** in the order of the form: the parts of the card keep it */
  items: readonly FinalItem[]
}

/** The card with the unrounded total that it adds up to; null where nothing concerned the agency. */
export type BuiltCard = { card: Card; total: string | null }

/** Adds the final scores up once more, by the rules of the scoring, and keeps every step as a report card. */
export function buildCard({ performanceYear, previous, group, policy, items }: CardInput): BuiltCard {
  const tree = rollUp(
    items.map((item) => ({
      key: item.key,
      dimension: item.dimension,
      axis: item.axis.key,
      indicator: item.indicator.key,
      cap: item.cap,
      score: statusOf(item) === 'scored' ? item.finalScore : null,
      notApplicable: item.notApplicable,
    })),
    policy,
  )
  const known: Known = { items: new Map(items.map((item) => [item.key, item])), previous: previous?.card ?? null }
  const card: Card = {
    version: 1,
    performanceYear,
    previousYear: previous?.year ?? null,
    group,
    itemCount: tree.itemCount,
    missingCount: tree.missingCount,
    notApplicableCount: tree.notApplicableCount,
    rescaleNotApplicable: policy.rescaleNotApplicable,
    dimensions: tree.parts.map((node) => dimensionOf(node, known)),
  }
  return { card, total: tree.score }
}

type Known = { items: ReadonlyMap<string, FinalItem>; previous: Card | null }

const counted = ({ score, cap, itemCount, missingCount, notApplicableCount }: Tally) => ({
  score,
  cap,
  itemCount,
  missingCount,
  notApplicableCount,
})

function dimensionOf(node: DimensionNode, known: Known): CardDimension {
  const before = known.previous?.dimensions.find(({ key }) => key === node.key)
  return {
    key: node.key,
    applies: node.applies,
    weight: node.weight,
    weightInForce: node.weightInForce,
    contribution: node.contribution,
    ...counted(node),
    lastYear: before?.applies ? { score: before.score, cap: before.cap } : null,
    axes: node.parts.map((axis) => axisOf(axis, known, before)),
  }
}

function axisOf(node: AxisNode, known: Known, before: CardDimension | undefined): CardAxis {
  const { code, title } = first(itemsUnder(node.parts, known)).axis
  const last = before?.axes.find((axis) => axis.code === code)
  return {
    code,
    title,
    ...counted(node),
    lastYear: last ? { score: last.score, cap: last.cap } : recalled(itemsUnder(node.parts, known)),
    indicators: node.parts.map((indicator) => indicatorOf(indicator, known)),
  }
}

function indicatorOf(node: IndicatorNode, known: Known): CardIndicator {
  const items = itemsUnder([node], known)
  const { code, title } = first(items).indicator
  return { code, title, ...counted(node), measures: items.map(cardMeasure) }
}

const itemsUnder = (nodes: readonly IndicatorNode[], { items }: Known): FinalItem[] =>
  nodes.flatMap(({ parts }) => parts.flatMap(({ key }) => items.get(key) ?? []))

/** Without a published card of last year: the sum of what was recalled measure by measure, where all of it was. */
function recalled(items: readonly FinalItem[]): LastYear | null {
  const scores = items.map(({ lastYear }) => lastYear.score)
  const caps = items.map(({ lastYear }) => lastYear.cap)
  if (!isComplete(scores) || !isComplete(caps)) return null
  return { score: decimalText(sum(scores)), cap: decimalText(sum(caps)) }
}

const isComplete = (values: readonly (string | null)[]): values is string[] => values.every((value) => value !== null)

/** A node is made of its items, so it has one. */
function first(items: readonly FinalItem[]): FinalItem {
  const [item] = items
  if (!item) throw new RangeError('a node without items')
  return item
}
