import type { Machine } from '../workflow/machine'
import type { GraphNode, ProcessGraph } from './graph'
import { joinArrows } from './readGraph'

/** How the caller names what a machine has only names for. */
export type MachineWords = { state: (state: string) => string; move: (move: string) => string }

/**
 * The table of a noun's life as a graph: its states are the nodes, its moves the arrows. A state that nothing leaves is an end.
 */
export function graphFromMachine(table: Machine<string, string, never>, words: MachineWords): ProcessGraph {
  const moves = Object.entries(table.moves)
  const leaves = new Set(moves.flatMap(([, { from }]) => from))
  const kindOf = (state: string): GraphNode['kind'] =>
    state === table.initial ? 'start' : leaves.has(state) ? 'step' : 'end'
  return {
    nodes: table.states.map((state) => ({ id: state, kind: kindOf(state), title: words.state(state) })),
    edges: joinArrows(
      moves.flatMap(([name, { from, to }]) => from.map((state) => ({ from: state, to, label: words.move(name) }))),
    ),
  }
}
