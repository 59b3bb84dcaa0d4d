import type { NodeKind } from './graph'
import type { Box, PlacedEdge, PlacedNode, Point } from './layout'
import type { SvgElement } from './svgElement'
import { element } from './svgElement'

/** The colours of a drawing by meaning: variables of the page, or fixed ones on paper. */
export type Palette = Record<
  'ink' | 'muted' | 'paper' | 'edge' | 'start' | 'startLine' | 'decision' | 'decisionLine' | 'document',
  string
>

const slant = 16
const fold = 11

type Look = { fill: keyof Palette; stroke: keyof Palette; strokeWidth: number }
const looks: Record<NodeKind, Look> = {
  start: { fill: 'start', stroke: 'startLine', strokeWidth: 1.5 },
  step: { fill: 'paper', stroke: 'edge', strokeWidth: 1.2 },
  decision: { fill: 'decision', stroke: 'decisionLine', strokeWidth: 1.4 },
  document: { fill: 'document', stroke: 'edge', strokeWidth: 1.2 },
  end: { fill: 'paper', stroke: 'ink', strokeWidth: 2.6 },
}

/** The outline of a node: each kind has a shape of its own, so that none is told by colour alone. */
export function nodeShape({ node, ...box }: PlacedNode, palette: Palette): SvgElement[] {
  const { fill, stroke, strokeWidth } = looks[node.kind]
  const paint = { fill: palette[fill], stroke: palette[stroke], strokeWidth }
  if (node.kind === 'decision') return [element('polygon', { points: written(hexagon(box)), ...paint })]
  if (node.kind === 'document') return documentShape(box, paint)
  const { x, y, width, height } = box
  const round = node.kind === 'step' ? 7 : Math.min(20, height / 2)
  return [element('rect', { x, y, width, height, rx: round, ...paint })]
}

/** A sheet with its corner bent, on the side where a Persian page begins. */
function documentShape({ x, y, width, height }: Box, paint: Record<string, string | number>): SvgElement[] {
  const sheet = `M${x + fold} ${y}H${x + width}V${y + height}H${x}V${y + fold}Z`
  const corner = `M${x + fold} ${y}V${y + fold}H${x}`
  return [element('path', { d: sheet, ...paint }), element('path', { d: corner, ...paint, fill: 'none' })]
}

function hexagon({ x, y, width, height }: Box): Point[] {
  const [end, middle, bottom] = [x + width, y + height / 2, y + height]
  return [
    { x, y: middle },
    { x: x + slant, y },
    { x: end - slant, y },
    { x: end, y: middle },
    { x: end - slant, y: bottom },
    { x: x + slant, y: bottom },
  ]
}

const written = (points: readonly Point[]): string => points.map(({ x, y }) => `${tidy(x)},${tidy(y)}`).join(' ')
const tidy = (value: number): number => Math.round(value * 10) / 10
const towards = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
})

/** An arrow touches the slanted side of a question and not the box around it. */
function onOutline(point: Point, placed: PlacedNode | undefined): Point {
  if (placed?.node.kind !== 'decision') return point
  const { x, y, width, height } = placed
  const centre = { x: x + width / 2, y: y + height / 2 }
  const [across, down] = [Math.abs(point.x - centre.x), Math.abs(point.y - centre.y)]
  // On the slanted side, across + down·slant/(height/2) is half the width.
  const reach = across + (down * slant) / (height / 2)
  return reach <= width / 2 ? point : towards(centre, point, width / 2 / reach)
}

const head = { length: 9, half: 4.5 }

/** A line through the points, bent softly, with a head where it ends. Documents hang on broken lines. */
export function arrow(placed: PlacedEdge, from: PlacedNode | undefined, to: PlacedNode | undefined, palette: Palette) {
  const points = [...placed.points]
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 2) return []
  points[0] = onOutline(first, from)
  const tip = onOutline(last, to)
  const before = points.at(-2) ?? first
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1
  const base = towards(tip, before, head.length / length)
  points[points.length - 1] = base
  const aside = { x: ((tip.y - before.y) / length) * head.half, y: ((before.x - tip.x) / length) * head.half }
  const sides = [tip, { x: base.x + aside.x, y: base.y + aside.y }, { x: base.x - aside.x, y: base.y - aside.y }]
  const colour = placed.isFlow ? palette.muted : palette.edge
  const broken: Record<string, string> = placed.isFlow ? {} : { strokeDasharray: '5 4' }
  return [
    element('path', { d: softLine(points), fill: 'none', stroke: colour, strokeWidth: 1.5, ...broken }),
    element('polygon', { points: written(sides), fill: colour }),
  ]
}

/** Straight from point to point, with every corner rounded: the line stays where the labels stand. */
function softLine(points: readonly Point[]): string {
  const at = ({ x, y }: Point) => `${tidy(x)} ${tidy(y)}`
  const [first] = points
  if (!first) return ''
  const parts = points.slice(1).map((corner, place) => {
    const [before, after] = [points[place] ?? first, points[place + 2]]
    if (!after) return `L${at(corner)}`
    const [begins, ends] = [near(corner, before), near(corner, after)]
    return `L${at(begins)}Q${at(corner)} ${at(ends)}`
  })
  return `M${at(first)}${parts.join('')}`
}

/** Where the rounding of a corner begins, on the way to another point. */
function near(corner: Point, other: Point): Point {
  const length = Math.hypot(other.x - corner.x, other.y - corner.y)
  return towards(corner, other, Math.min(0.5, 22 / (length || 1)))
}
