/** What a box of a diagram is. A document is shown beside the way and is no step of it. */
export const nodeKinds = ['start', 'step', 'decision', 'document', 'end'] as const
export type NodeKind = (typeof nodeKinds)[number]

/** `id` is a name of XML without dots, so that every other program can carry it; `lane` is who does it. */
export type GraphNode = { id: string; kind: NodeKind; title: string; lane?: string; note?: string }
/** One arrow; between two nodes there is at most one in each direction. */
export type GraphEdge = { from: string; to: string; label?: string }

/** A process as steps and arrows: what a person edits, what is stored, drawn, and exchanged as BPMN. */
export type ProcessGraph = { nodes: GraphNode[]; edges: GraphEdge[] }

export const emptyGraph: ProcessGraph = { nodes: [], edges: [] }

/** Bounds of what is stored and drawn. The longest process of the seeds has nine steps. */
export const graphLimits = { nodes: 120, edges: 360, title: 200, lane: 80, label: 120, note: 1000 } as const

export const isNodeKind = (value: unknown): value is NodeKind => (nodeKinds as readonly unknown[]).includes(value)

/** An arrow from or to a document shows what is brought or made, and not what comes next. */
export function isFlow(edge: GraphEdge, kinds: ReadonlyMap<string, NodeKind>): boolean {
  return kinds.get(edge.from) !== 'document' && kinds.get(edge.to) !== 'document'
}

export const kindsOf = (graph: ProcessGraph): ReadonlyMap<string, NodeKind> =>
  new Map(graph.nodes.map(({ id, kind }) => [id, kind]))

/** What one may write as id: a letter first, then letters, digits, `_` and `-`. */
export const isNodeId = (id: string): boolean => /^[A-Za-z_][\w-]{0,59}$/.test(id)

/** A new id that no node of the graph has. */
export function freeId(taken: { has(id: string): boolean }): string {
  for (let number = 1; ; number += 1) if (!taken.has(`n${number}`)) return `n${number}`
}
