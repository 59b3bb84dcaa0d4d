import { Graph, layout as place } from '@dagrejs/dagre'
import type { EdgeLabel, GraphLabel, NodeLabel } from '@dagrejs/dagre'
import type { GraphEdge, GraphNode, NodeKind, ProcessGraph } from './graph'
import { isFlow, kindsOf } from './graph'
import { textLines, textWidth } from './textLines'

export type Point = { x: number; y: number }
/** A box by its corner and size, with its text already broken into lines. */
export type Box = Point & { width: number; height: number }
export type PlacedNode = Box & { node: GraphNode; lines: string[]; laneLines: string[] }
export type PlacedEdge = {
  edge: GraphEdge
  points: Point[]
  label: (Box & { lines: string[] }) | null
  isFlow: boolean
}
export type DiagramLayout = { width: number; height: number; nodes: PlacedNode[]; edges: PlacedEdge[] }

/** Where the way goes: with the script from right to left, against it for English, or down for narrow screens and papers. */
export type Direction = 'rtl' | 'ltr' | 'down'
const rankdir = { rtl: 'RL', ltr: 'LR', down: 'TB' } as const

/** Sizes of the text in the units of the drawing, which are pixels at full size. */
export const textSizes = { title: 14, lane: 12, label: 12.5, line: 1.55 } as const
const maxText = { title: 150, label: 118 } as const
/** Room between the text and the edge of its box: a question has slanted sides, a document a bent corner. */
const room: Record<NodeKind, { x: number; y: number }> = {
  start: { x: 20, y: 9 },
  end: { x: 20, y: 9 },
  step: { x: 14, y: 10 },
  decision: { x: 30, y: 12 },
  document: { x: 16, y: 12 },
}
const margin = 16
const smallestStep = 72

type Sized = { width: number; height: number }
type Texts = Pick<PlacedNode, 'lines' | 'laneLines'>

const heightOf = (lines: readonly string[], size: number) => lines.length * size * textSizes.line
const widestOf = (lines: readonly string[], size: number) => Math.max(0, ...lines.map((line) => textWidth(line, size)))

function sizeNode(node: GraphNode): Sized & Texts {
  const { title, lane } = textSizes
  const lines = textLines(node.title, title, maxText.title)
  const laneLines = textLines(node.lane ?? '', lane, maxText.title)
  const text = Math.max(widestOf(lines, title), widestOf(laneLines, lane))
  const { x, y } = room[node.kind]
  const height = Math.max(heightOf(lines, title) + heightOf(laneLines, lane), title * textSizes.line)
  return { lines, laneLines, width: Math.ceil(Math.max(text, smallestStep) + 2 * x), height: Math.ceil(height + 2 * y) }
}

function sizeLabel(label: string | undefined): (Sized & { lines: string[] }) | null {
  if (!label) return null
  const lines = textLines(label, textSizes.label, maxText.label)
  return {
    lines,
    width: Math.ceil(widestOf(lines, textSizes.label) + 10),
    height: Math.ceil(heightOf(lines, textSizes.label) + 4),
  }
}

/**
 * Where every box, arrow and label of a graph stands. Layers by the way through the process; arrows that go back are led
 * round. The same graph always gives the same picture, and no two boxes overlap.
 */
export function layoutGraph(graph: ProcessGraph, direction: Direction = 'rtl'): DiagramLayout {
  if (graph.nodes.length === 0) return { width: 0, height: 0, nodes: [], edges: [] }
  const dagre = new Graph<GraphLabel, NodeLabel, EdgeLabel>()
  dagre.setGraph({
    rankdir: rankdir[direction],
    nodesep: 28,
    ranksep: direction === 'down' ? 34 : 40,
    edgesep: 18,
    marginx: margin,
    marginy: margin,
  })
  const sizes = new Map(graph.nodes.map((node) => [node.id, sizeNode(node)]))
  for (const [id, { width, height }] of sizes) dagre.setNode(id, { width, height })
  const labels = graph.edges.map(({ label }) => sizeLabel(label))
  graph.edges.forEach(({ from, to }, at) => {
    dagre.setEdge(from, to, { width: labels[at]?.width ?? 0, height: labels[at]?.height ?? 0, labelpos: 'c' })
  })
  place(dagre)
  const kinds = kindsOf(graph)
  const nodes = graph.nodes.map((node) => placeNode(node, dagre.node(node.id), sizes.get(node.id) ?? sizeNode(node)))
  const byId = new Map(nodes.map((placed) => [placed.node.id, placed]))
  const edges = graph.edges.map((edge, at) => {
    const centre = dagre.edge(edge.from, edge.to)
    const itself = edge.from === edge.to ? byId.get(edge.from) : undefined
    const points = itself ? loopPoints(itself, centre, direction) : (centre.points ?? [])
    return placeEdge(edge, { ...centre, points }, labels[at] ?? null, isFlow(edge, kinds))
  })
  const { width = 0, height = 0 } = dagre.graph()
  return { width: Math.ceil(width), height: Math.ceil(height), nodes, edges }
}

const tidy = (value: number | undefined): number => Math.round((value ?? 0) * 10) / 10

const boxAt = (centre: { x?: number; y?: number }, { width, height }: Sized): Box => ({
  x: tidy((centre.x ?? 0) - width / 2),
  y: tidy((centre.y ?? 0) - height / 2),
  width,
  height,
})

const placeNode = (node: GraphNode, centre: NodeLabel, sized: Sized & Texts): PlacedNode => ({
  node,
  lines: sized.lines,
  laneLines: sized.laneLines,
  ...boxAt(centre, sized),
})

function placeEdge(
  edge: GraphEdge,
  placed: EdgeLabel,
  label: ReturnType<typeof sizeLabel>,
  flows: boolean,
): PlacedEdge {
  const points = (placed.points ?? []).map(({ x, y }) => ({ x: tidy(x), y: tidy(y) }))
  return { edge, points, label: label && { lines: label.lines, ...boxAt(placed, label) }, isFlow: flows }
}

/** An arrow from a node to itself, through the place that was kept for it beside the node. */
function loopPoints(node: Box, centre: EdgeLabel, direction: Direction): Point[] {
  const [x, y] = [node.x + node.width / 2, node.y + node.height / 2]
  const [end, bottom] = [node.x + node.width, node.y + node.height]
  if (direction === 'down') {
    const outside = Math.max(centre.x ?? 0, end + 20)
    return [
      { x: end, y: y - 10 },
      { x: outside, y: y - 10 },
      { x: outside, y: y + 10 },
      { x: end, y: y + 10 },
    ]
  }
  const below = Math.max(centre.y ?? 0, bottom + 20)
  return [
    { x: x + 24, y: bottom },
    { x: x + 24, y: below },
    { x: x - 24, y: below },
    { x: x - 24, y: bottom },
  ]
}
