import type { GraphEdge, GraphNode, ProcessGraph } from './graph'
import { isFlow, kindsOf } from './graph'

export const graphFaultCodes = [
  'noStart',
  'noEnd',
  'untitled',
  'unreachable',
  'deadEnd',
  'afterEnd',
  'oneWay',
  'sameAnswers',
  'loneDocument',
] as const
/** Something that a reader of the diagram would stumble over; `node` is where. It advises and never stops a draft. */
export type GraphFault = { code: (typeof graphFaultCodes)[number]; node?: string }

/** What the person who draws should still mend, in the order of the steps; empty for a process that can be followed. */
export function graphFaults(graph: ProcessGraph): GraphFault[] {
  if (graph.nodes.length === 0) return []
  const has = (kind: string) => graph.nodes.some((node) => node.kind === kind)
  const reached = reachedFromStart(graph)
  return [
    ...(has('start') ? [] : [{ code: 'noStart' as const }]),
    ...(has('end') ? [] : [{ code: 'noEnd' as const }]),
    ...graph.nodes.flatMap((node) => faultsOfNode(node, graph, reached)),
  ]
}

function faultsOfNode(node: GraphNode, graph: ProcessGraph, reached: ReadonlySet<string> | null): GraphFault[] {
  const at = (code: GraphFault['code'], when: boolean): GraphFault[] => (when ? [{ code, node: node.id }] : [])
  const touches = ({ from, to }: GraphEdge) => from === node.id || to === node.id
  const untitled = at('untitled', node.title === '' && node.kind !== 'start' && node.kind !== 'end')
  if (node.kind === 'document') return [...untitled, ...at('loneDocument', !graph.edges.some(touches))]
  const ways = flowsOf(graph).filter(({ from }) => from === node.id)
  const isDecision = node.kind === 'decision'
  return [
    ...untitled,
    ...at('unreachable', reached !== null && !reached.has(node.id)),
    ...at('deadEnd', node.kind !== 'end' && ways.length === 0),
    ...at('afterEnd', node.kind === 'end' && ways.length > 0),
    ...at('oneWay', isDecision && ways.length === 1),
    ...at('sameAnswers', isDecision && new Set(ways.map(({ label = '' }) => label)).size < ways.length),
  ]
}

const flowsOf = (graph: ProcessGraph): GraphEdge[] => {
  const kinds = kindsOf(graph)
  return graph.edges.filter((edge) => isFlow(edge, kinds))
}

/** The nodes to which a way leads from a start; null where there is no start to go from. */
function reachedFromStart(graph: ProcessGraph): ReadonlySet<string> | null {
  const waiting = graph.nodes.filter(({ kind }) => kind === 'start').map(({ id }) => id)
  if (waiting.length === 0) return null
  const flows = flowsOf(graph)
  const reached = new Set(waiting)
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const { from, to } of flows) {
      if (from !== id || reached.has(to)) continue
      reached.add(to)
      waiting.push(to)
    }
  }
  return reached
}
