import type { GraphNode, ProcessGraph } from './graph'
import { graphLimits } from './graph'
import { oneLine } from './readGraph'

/** The straight way through a list of titles (section 9 of the identity form): start, each in turn, end. */
export function graphFromList(titles: readonly string[], words: { start: string; end: string }): ProcessGraph {
  const steps = titles
    .map((title) => oneLine(title).slice(0, graphLimits.title).trim())
    .filter((title) => title !== '')
    .slice(0, graphLimits.nodes - 2)
    .map((title, place): GraphNode => ({ id: `n${place + 1}`, kind: 'step', title }))
  const nodes: GraphNode[] = [
    { id: 'start', kind: 'start', title: words.start },
    ...steps,
    { id: 'end', kind: 'end', title: words.end },
  ]
  return { nodes, edges: nodes.slice(1).map(({ id }, place) => ({ from: nodes[place]?.id ?? 'start', to: id })) }
}
