import type { GraphEdge, GraphNode, ProcessGraph } from './graph'
import { emptyGraph, graphLimits, isNodeId, isNodeKind } from './graph'

/** What is wrong with stored or sent data itself. A person who edits with our editor never makes these. */
export type ShapeFault = {
  code: 'notAGraph' | 'tooMany' | 'badNode' | 'twice' | 'arrowToNowhere' | 'tooLong'
  /** the id, or the place in the list, of what is wrong */
  at?: string
}

/** What no XML can carry: control signs but tab and newline, halves of a pair, and two that mean nothing. */
const forbidden = /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu

/** Text on one line, without what no XML can carry. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').replace(forbidden, '').trim()
const manyLines = (text: string): string => text.replace(/\r\n?/g, '\n').replace(forbidden, '').trim()

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const textOf = (value: unknown): string => (typeof value === 'string' ? oneLine(value) : '')
const given = <Key extends string>(key: Key, text: string): { [K in Key]?: string } =>
  (text ? { [key]: text } : {}) as { [K in Key]?: string }

/**
 * Reads a graph from unknown data (a request, a column, another program). Texts are put on one line, empty ones left out,
 * arrows that lead nowhere left out and told of. Every fault refuses the data; `graph` is what could be understood.
 */
export function readGraph(value: unknown): { graph: ProcessGraph; faults: ShapeFault[] } {
  if (!isFields(value) || !Array.isArray(value.nodes) || !Array.isArray(value.edges)) {
    return { graph: emptyGraph, faults: [{ code: 'notAGraph' }] }
  }
  if (value.nodes.length > graphLimits.nodes || value.edges.length > graphLimits.edges) {
    return { graph: emptyGraph, faults: [{ code: 'tooMany' }] }
  }
  const faults: ShapeFault[] = []
  const nodes = readNodes(value.nodes, faults)
  const edges = readEdges(value.edges, new Set(nodes.map(({ id }) => id)), faults)
  return { graph: { nodes, edges }, faults }
}

function readNodes(values: readonly unknown[], faults: ShapeFault[]): GraphNode[] {
  const nodes = new Map<string, GraphNode>()
  values.forEach((value, place) => {
    const node = readNode(value)
    if (!node) faults.push({ code: 'badNode', at: String(place + 1) })
    else if (nodes.has(node.id)) faults.push({ code: 'twice', at: node.id })
    else {
      if (isTooLong(node)) faults.push({ code: 'tooLong', at: node.id })
      nodes.set(node.id, node)
    }
  })
  return [...nodes.values()]
}

function readNode(value: unknown): GraphNode | null {
  if (!isFields(value) || typeof value.id !== 'string' || !isNodeId(value.id) || !isNodeKind(value.kind)) return null
  const lane = value.kind === 'document' ? '' : textOf(value.lane)
  const note = typeof value.note === 'string' ? manyLines(value.note) : ''
  return {
    id: value.id,
    kind: value.kind,
    title: textOf(value.title),
    ...given('lane', lane),
    ...given('note', note),
  }
}

const isTooLong = ({ title, lane = '', note = '' }: GraphNode): boolean =>
  title.length > graphLimits.title || lane.length > graphLimits.lane || note.length > graphLimits.note

/** Two arrows between the same nodes become one with both labels. */
function readEdges(values: readonly unknown[], ids: ReadonlySet<string>, faults: ShapeFault[]): GraphEdge[] {
  const edges: GraphEdge[] = []
  values.forEach((value, place) => {
    const { from, to, label } = isFields(value) ? value : ({} as Fields)
    if (typeof from !== 'string' || typeof to !== 'string' || !ids.has(from) || !ids.has(to)) {
      faults.push({ code: 'arrowToNowhere', at: String(place + 1) })
      return
    }
    edges.push({ from, to, ...given('label', textOf(label)) })
  })
  const joined = joinArrows(edges)
  for (const { from, label = '' } of joined)
    if (label.length > graphLimits.label) faults.push({ code: 'tooLong', at: from })
  return joined
}

/** One arrow for each pair of nodes, in the order in which they came first. */
export function joinArrows(edges: readonly GraphEdge[]): GraphEdge[] {
  const joined = new Map<string, GraphEdge>()
  for (const edge of edges) {
    const key = `${edge.from} ${edge.to}`
    const known = joined.get(key)
    const labels = [...new Set([known?.label, edge.label])].filter(Boolean).join(' / ')
    joined.set(key, { from: edge.from, to: edge.to, ...given('label', labels) })
  }
  return [...joined.values()]
}

/** The graph of a column: null where nothing is drawn or the data is none of ours. */
export function graphOf(value: unknown): ProcessGraph | null {
  if (value === null || value === undefined) return null
  const { graph } = readGraph(value)
  return graph.nodes.length > 0 ? graph : null
}
