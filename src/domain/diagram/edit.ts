import type { GraphEdge, GraphNode, ProcessGraph } from './graph'
import { freeId, graphLimits, isFlow, kindsOf } from './graph'
import { graphFromList } from './fromList'

/** What an editor does with a graph. Each returns a new graph and leaves the given one as it is. */

const idsOf = (graph: ProcessGraph) => new Set(graph.nodes.map(({ id }) => id))
const leaves = (graph: ProcessGraph, id: string): GraphEdge[] => {
  const kinds = kindsOf(graph)
  return graph.edges.filter((edge) => edge.from === id && isFlow(edge, kinds))
}

/** Start, one empty step and end: what a person begins with. */
export function beginGraph(words: { start: string; end: string }): ProcessGraph {
  const graph = graphFromList(['.'], words)
  return { ...graph, nodes: graph.nodes.map((node) => (node.kind === 'step' ? { ...node, title: '' } : node)) }
}

export const isFull = (graph: ProcessGraph): boolean => graph.nodes.length >= graphLimits.nodes

/** A new step after this node. It stands on the way that went on from there, when there was one way only. */
export function addAfter(graph: ProcessGraph, after: string): { graph: ProcessGraph; id: string } {
  const id = freeId(idsOf(graph))
  const place = graph.nodes.findIndex((node) => node.id === after)
  const before = graph.nodes[place]
  const ways = leaves(graph, after)
  const [only] = ways
  const follows = before && before.kind !== 'end' && before.kind !== 'document' && ways.length < 2
  const nodes = graph.nodes.toSpliced(place + 1, 0, { id, kind: 'step', title: '' })
  const edges = follows
    ? [
        ...graph.edges.map((edge) => (edge === only ? { ...edge, to: id } : edge)),
        ...(only ? [{ from: id, to: only.to }] : [{ from: after, to: id }]),
      ]
    : graph.edges
  return { graph: { nodes, edges }, id }
}

/** The node after which «افزودن گام» puts a step: the last one from which a way may go on. */
export const lastStep = (graph: ProcessGraph): string | undefined =>
  graph.nodes.findLast(({ kind }) => kind !== 'end' && kind !== 'document')?.id ?? graph.nodes.at(-1)?.id

/** Takes a node away. Where one way led to it and one way on, the two become one. */
export function removeNode(graph: ProcessGraph, id: string): ProcessGraph {
  const kinds = kindsOf(graph)
  const others = graph.edges.filter(({ from, to }) => from !== id && to !== id)
  const [comes, ...alsoCome] = graph.edges.filter((edge) => edge.to === id && isFlow(edge, kinds))
  const [goes, ...alsoGo] = leaves(graph, id)
  const joins = comes && goes && alsoCome.length + alsoGo.length === 0 && comes.from !== goes.to
  const isThere = joins && others.some(({ from, to }) => from === comes.from && to === goes.to)
  const joined = joins && !isThere ? [{ ...comes, to: goes.to }] : []
  return { nodes: graph.nodes.filter((node) => node.id !== id), edges: [...others, ...joined] }
}

/** One place up (-1) or down (1) in the list; at its end nothing changes. */
export function moveNode(graph: ProcessGraph, id: string, by: -1 | 1): ProcessGraph {
  const place = graph.nodes.findIndex((node) => node.id === id)
  const [node, other] = [graph.nodes[place], graph.nodes[place + by]]
  if (!node || !other) return graph
  return { ...graph, nodes: graph.nodes.with(place, other).with(place + by, node) }
}

/** Changes what a node says. An end has no way on, so that its ways go with its kind. */
export function setNode(graph: ProcessGraph, id: string, changes: Partial<Omit<GraphNode, 'id'>>): ProcessGraph {
  const nodes = graph.nodes.map((node) => (node.id === id ? { ...node, ...changes } : node))
  return { nodes, edges: changes.kind === 'end' ? graph.edges.filter(({ from }) => from !== id) : graph.edges }
}

/** Leads a way elsewhere, or adds one when `to` was not yet chosen; nothing when there is such a way already. */
export function setWay(graph: ProcessGraph, from: string, old: string | null, to: string): ProcessGraph {
  if (old === to || graph.edges.some((edge) => edge.from === from && edge.to === to)) return graph
  if (old === null) return { ...graph, edges: [...graph.edges, { from, to }] }
  return {
    ...graph,
    edges: graph.edges.map((edge) => (edge.from === from && edge.to === old ? { ...edge, to } : edge)),
  }
}

export const setLabel = (graph: ProcessGraph, from: string, to: string, label: string): ProcessGraph => ({
  ...graph,
  edges: graph.edges.map((edge) =>
    edge.from === from && edge.to === to ? { from, to, ...(label && { label }) } : edge,
  ),
})

export const removeWay = (graph: ProcessGraph, from: string, to: string): ProcessGraph => ({
  ...graph,
  edges: graph.edges.filter((edge) => edge.from !== from || edge.to !== to),
})
