import type { GraphNode, ProcessGraph } from './graph'
import { isFlow, kindsOf } from './graph'

export type Way = { to: GraphNode; label?: string }
/** One node as it is read out: what it is, what comes next, and which documents hang on it. */
export type ReadNode = { node: GraphNode; next: Way[]; brings: GraphNode[]; gives: GraphNode[] }

/**
 * The drawing for those who do not see it: the steps in the order of the way, each with what follows. Documents are told
 * with the step that they hang on; one that hangs on nothing stands at the end.
 */
export function readingOf(graph: ProcessGraph): ReadNode[] {
  const kinds = kindsOf(graph)
  const byId = new Map(graph.nodes.map((node) => [node.id, node]))
  const ends = (at: 'from' | 'to', id: string, flows: boolean) =>
    graph.edges.filter((edge) => edge[at] === id && isFlow(edge, kinds) === flows)
  const steps = inOrder(graph).filter(
    ({ id, kind }) => kind !== 'document' || !graph.edges.some(({ from, to }) => from === id || to === id),
  )
  const nodesOf = (ids: string[]) => ids.flatMap((id) => byId.get(id) ?? [])
  return steps.map((node) => ({
    node,
    next: ends('from', node.id, true).flatMap(({ to, label }) => {
      const found = byId.get(to)
      return found ? [{ to: found, ...(label ? { label } : {}) }] : []
    }),
    brings: nodesOf(ends('to', node.id, false).map(({ from }) => from)),
    gives: nodesOf(ends('from', node.id, false).map(({ to }) => to)),
  }))
}

/** Starts first, then each node when a way first leads to it; what no way leads to comes last, as it stands in the list. */
function inOrder(graph: ProcessGraph): GraphNode[] {
  const kinds = kindsOf(graph)
  const order = new Set(graph.nodes.filter(({ kind }) => kind === 'start').map(({ id }) => id))
  for (const id of order) {
    for (const edge of graph.edges) if (edge.from === id && isFlow(edge, kinds)) order.add(edge.to)
  }
  const place = new Map([...order].map((id, at) => [id, at]))
  const last = graph.nodes.length
  return [...graph.nodes].sort((a, b) => (place.get(a.id) ?? last) - (place.get(b.id) ?? last))
}
