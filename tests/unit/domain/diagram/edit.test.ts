import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  addAfter,
  beginGraph,
  lastStep,
  moveNode,
  removeNode,
  removeWay,
  setLabel,
  setNode,
  setWay,
} from '../../../../src/domain/diagram/edit'
import { graphFaults } from '../../../../src/domain/diagram/faults'
import { readGraph } from '../../../../src/domain/diagram/readGraph'
import { anyGraph } from './arbitrary'

const words = { start: 'شروع', end: 'پایان' }

test('what does not make sense changes nothing', () => {
  const graph = beginGraph(words)
  expect(moveNode(graph, 'start', -1)).toBe(graph)
  expect(moveNode(graph, 'nobody', 1)).toBe(graph)
  expect(setWay(graph, 'start', null, 'n1')).toBe(graph)
  expect(removeWay(graph, 'start', 'end')).toEqual(graph)
})

test('a new step stands on the way, and away with it the way is whole again', () => {
  const graph = beginGraph(words)
  const added = addAfter(graph, 'n1')
  expect(added.graph.nodes.map(({ id }) => id)).toEqual(['start', 'n1', added.id, 'end'])
  expect(added.graph.edges).toEqual([
    { from: 'start', to: 'n1' },
    { from: 'n1', to: added.id },
    { from: added.id, to: 'end' },
  ])
  expect(removeNode(added.graph, added.id)).toEqual(graph)
  expect(lastStep(added.graph)).toBe(added.id)
})

test('a question with two answers is made by hand, and an end has no way on', () => {
  let graph = beginGraph(words)
  graph = setNode(graph, 'n1', { kind: 'decision', title: 'کامل است؟' })
  graph = setLabel(setWay(graph, 'n1', null, 'start'), 'n1', 'start', 'خیر')
  graph = setLabel(graph, 'n1', 'end', 'بله')
  expect(graph.edges.slice(1)).toEqual([
    { from: 'n1', to: 'end', label: 'بله' },
    { from: 'n1', to: 'start', label: 'خیر' },
  ])
  expect(graphFaults(graph)).toEqual([])
  expect(addAfter(graph, 'n1').graph.edges).toEqual(graph.edges)
  expect(setWay(graph, 'n1', 'start', 'n1').edges[2]).toEqual({ from: 'n1', to: 'n1', label: 'خیر' })
  expect(setNode(graph, 'n1', { kind: 'end' }).edges).toEqual([{ from: 'start', to: 'n1' }])
})

test('whatever is done, the graph stays one that can be stored', () => {
  const step = fc.record({ what: fc.nat(4), at: fc.nat(20), to: fc.nat(20) })
  fc.assert(
    fc.property(anyGraph, fc.array(step, { maxLength: 15 }), (given, steps) => {
      let graph = given
      for (const { what, at, to } of steps) {
        const [node, other] = [at, to].map((place) => graph.nodes[place % Math.max(1, graph.nodes.length)]?.id)
        if (!node || !other) break
        if (what === 0) graph = addAfter(graph, node).graph
        if (what === 1) graph = removeNode(graph, node)
        if (what === 2) graph = moveNode(graph, node, 1)
        if (what === 3) graph = setWay(graph, node, graph.edges.find(({ from }) => from === node)?.to ?? null, other)
        if (what === 4) graph = setNode(graph, node, { kind: 'end' })
      }
      expect(readGraph(graph).faults).toEqual([])
    }),
    { numRuns: 80 },
  )
})
