import type { MeasurePart, MeasureStatus } from './measure'
import { decimalText, exact, quotient, sum } from './decimal'
import type { Dimension, ScoringPolicy } from './policy'
import { dimensions, other, refuseWrongPolicy, TOTAL_MARK } from './policy'

/** One item with the score that stands in the view that is rolled up (`valueInForce`). Keys are ids or codes. */
export type RollUpItem = {
  key: string
  dimension: Dimension
  axis: string
  indicator: string
  cap: string
  /** null is missing, «ثبت‌نشده» */
  score: string | null
  notApplicable?: boolean
  /** the reasons of the score, handed through to the reader */
  part?: MeasurePart
}

/** Counts and sums of a node. Figures are unrounded decimal strings; rounding belongs to the screen. */
export type Tally = {
  key: string
  score: string
  /** what the score is judged against: the caps that count; for a dimension that is not rescaled, its full mark */
  cap: string
  /** items that apply but have no score */
  missingCount: number
  notApplicableCount: number
  /** all items below, whatever their state */
  itemCount: number
}

export type ItemNode = Omit<Tally, 'score'> & {
  level: 'item'
  status: MeasureStatus
  score: string | null
  part: MeasurePart | null
}
export type IndicatorNode = Tally & { level: 'indicator'; parts: ItemNode[] }
export type AxisNode = Tally & { level: 'axis'; parts: IndicatorNode[] }
export type DimensionNode = Tally & {
  level: 'dimension'
  key: Dimension
  /** false when no item of it counts; then it gives its weight to the other dimension */
  applies: boolean
  /** the weight that the policy lays down, and the one that it really has here */
  weight: string
  weightInForce: string
  /** its share of the total, on the scale of 1000 */
  contribution: string
  parts: AxisNode[]
}
export type TotalNode = Omit<Tally, 'score' | 'key'> & {
  level: 'total'
  key: 'total'
  /** null when nothing applies to the agency at all */
  score: string | null
  /** which dimension had nothing that counts and gave its weight away; null in the usual case */
  weightPassed: { from: Dimension; to: Dimension } | null
  policy: ScoringPolicy
  parts: DimensionNode[]
}

/**
 * Rolls items up: item → indicator → axis → dimension → total, with
 * `total = Σ weight × score ÷ cap × 1000`. Sums are exact; each dimension's contribution is one quotient carried to 20 digits, and
 * the total is the exact sum of the contributions. The order of the items changes nothing but the order of the parts.
 * Refuses a policy whose weights do not sum to 1 or whose full marks are not above zero.
 */
export function rollUp(items: readonly RollUpItem[], policy: ScoringPolicy): TotalNode {
  refuseWrongPolicy(policy)
  const leaves = items.map((item) => ({ item, node: itemNode(item, policy) }))
  const tallied = dimensions.map((dimension) =>
    dimensionTally(
      dimension,
      leaves.filter(({ item }) => item.dimension === dimension),
      policy,
    ),
  )
  const applying = tallied.filter(({ applies }) => applies).map(({ key }) => key)
  const parts = tallied.map((node) => weigh(node, applying, policy))
  const only = applying.length === 1 ? applying[0] : undefined
  return {
    level: 'total',
    key: 'total',
    ...counts(parts),
    score: applying.length === 0 ? null : decimalText(sum(parts.map(({ contribution }) => contribution))),
    cap: TOTAL_MARK,
    weightPassed: only ? { from: other(only), to: only } : null,
    policy,
    parts,
  }
}

type Leaf = { item: RollUpItem; node: ItemNode }
type Unweighed = Omit<DimensionNode, 'weightInForce' | 'contribution'>

function itemNode({ key, cap, score, notApplicable = false, part }: RollUpItem, policy: ScoringPolicy): ItemNode {
  const status = notApplicable ? 'notApplicable' : score === null ? 'missing' : 'scored'
  return {
    level: 'item',
    key,
    status,
    score: status === 'scored' ? decimalText(exact(score ?? '0')) : null,
    cap: notApplicable && policy.rescaleNotApplicable ? '0' : decimalText(exact(cap)),
    missingCount: status === 'missing' ? 1 : 0,
    notApplicableCount: notApplicable ? 1 : 0,
    itemCount: 1,
    part: part ?? null,
  }
}

function dimensionTally(dimension: Dimension, leaves: readonly Leaf[], policy: ScoringPolicy): Unweighed {
  const parts = grouped(leaves, ({ item }) => item.axis).map(([axis, ofAxis]): AxisNode => {
    const indicators = grouped(ofAxis, ({ item }) => item.indicator).map(([indicator, ofIndicator]): IndicatorNode => {
      const nodes = ofIndicator.map(({ node }) => node)
      return { level: 'indicator', key: indicator, ...tally(nodes), parts: nodes }
    })
    return { level: 'axis', key: axis, ...tally(indicators), parts: indicators }
  })
  const sums = tally(parts)
  // What counts is asked of the items, not of the cap: unrescaled, the cap stays although nothing applies.
  const countingCaps = sum(leaves.filter(({ item }) => !item.notApplicable).map(({ item }) => item.cap))
  return {
    level: 'dimension',
    key: dimension,
    ...sums,
    cap: policy.rescaleNotApplicable ? sums.cap : decimalText(exact(policy.fullMark[dimension])),
    applies: countingCaps.greaterThan(0),
    weight: decimalText(exact(policy.weights[dimension])),
    parts,
  }
}

/** A dimension in which nothing counts gives its weight to the other one, so that the agency is judged on what it has. */
function weigh(node: Unweighed, applying: readonly Dimension[], { weights }: ScoringPolicy): DimensionNode {
  const otherApplies = applying.includes(other(node.key))
  const weight = !node.applies
    ? exact('0')
    : exact(weights[node.key]).plus(otherApplies ? '0' : weights[other(node.key)])
  const contribution = node.applies ? quotient(weight.times(node.score).times(TOTAL_MARK), exact(node.cap)) : exact('0')
  return { ...node, weightInForce: decimalText(weight), contribution: decimalText(contribution) }
}

type Counted = Pick<Tally, 'missingCount' | 'notApplicableCount' | 'itemCount'>

const counts = (nodes: readonly Counted[]): Counted => ({
  missingCount: nodes.reduce((total, node) => total + node.missingCount, 0),
  notApplicableCount: nodes.reduce((total, node) => total + node.notApplicableCount, 0),
  itemCount: nodes.reduce((total, node) => total + node.itemCount, 0),
})

const tally = (nodes: readonly (Counted & { score: string | null; cap: string })[]) => ({
  ...counts(nodes),
  score: decimalText(sum(nodes.map(({ score }) => score ?? '0'))),
  cap: decimalText(sum(nodes.map(({ cap }) => cap))),
})

/** Groups in the order of first appearance, so that the caller's order of codes is kept. */
function grouped<T>(list: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>()
  for (const item of list) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return [...groups]
}
