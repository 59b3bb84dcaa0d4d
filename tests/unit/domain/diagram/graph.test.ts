import { describe, expect, test } from '@jest/globals'
import { graphFaults } from '../../../../src/domain/diagram/faults'
import { graphFromList } from '../../../../src/domain/diagram/fromList'
import { graphFromMachine } from '../../../../src/domain/diagram/fromMachine'
import type { GraphEdge, GraphNode, ProcessGraph } from '../../../../src/domain/diagram/graph'
import { graphLimits } from '../../../../src/domain/diagram/graph'
import { graphOf, readGraph } from '../../../../src/domain/diagram/readGraph'
import { readingOf } from '../../../../src/domain/diagram/reading'
import { serviceMachine } from '../../../../src/domain/workflow/service'

const node = (id: string, kind: GraphNode['kind'] = 'step', title = id): GraphNode => ({ id, kind, title })
const edge = (from: string, to: string, label?: string): GraphEdge => ({ from, to, ...(label ? { label } : {}) })

describe('data that is refused', () => {
  test.each<[string, unknown, string]>([
    ['nothing', null, 'notAGraph'],
    ['a list', [], 'notAGraph'],
    ['no arrows', { nodes: [] }, 'notAGraph'],
    ['too many steps', { nodes: Array(graphLimits.nodes + 1).fill(node('a')), edges: [] }, 'tooMany'],
    ['a kind that is none', { nodes: [{ id: 'a', kind: 'x', title: '' }], edges: [] }, 'badNode'],
    ['an id with a dot', { nodes: [node('a.b')], edges: [] }, 'badNode'],
    ['the same id twice', { nodes: [node('a'), node('a')], edges: [] }, 'twice'],
    ['an arrow to nowhere', { nodes: [node('a')], edges: [edge('a', 'b')] }, 'arrowToNowhere'],
    ['an arrow of nothing', { nodes: [node('a')], edges: [null] }, 'arrowToNowhere'],
    ['a long title', { nodes: [node('a', 'step', 'x'.repeat(201))], edges: [] }, 'tooLong'],
    ['a long label', { nodes: [node('a')], edges: [edge('a', 'a', 'x'.repeat(121))] }, 'tooLong'],
  ])('%s', (_, value, code) => {
    expect(readGraph(value).faults.map((fault) => fault.code)).toContain(code)
  })

  test('what is not ours is no graph to draw', () => {
    expect([graphOf(undefined), graphOf('x'), graphOf({ nodes: [], edges: [] })]).toEqual([null, null, null])
  })
})

test('texts come on one line, without what no XML carries, and two arrows between the same steps become one', () => {
  const { graph, faults } = readGraph({
    nodes: [{ id: 'a', kind: 'document', title: ' الف\n\u0000ب\ud800 ', lane: 'x', note: ' یک\r\nدو ' }, node('b')],
    edges: [edge('a', 'b', 'بله'), edge('a', 'b', 'شاید'), { from: 'a', to: 'b', label: '  ' }],
  })
  expect(faults).toEqual([])
  expect(graph.nodes[0]).toEqual({ id: 'a', kind: 'document', title: 'الف ب', note: 'یک\nدو' })
  expect(graph.edges).toEqual([{ from: 'a', to: 'b', label: 'بله / شاید' }])
})

describe('what a reader would stumble over', () => {
  const whole: ProcessGraph = {
    nodes: [node('s', 'start', ''), node('q', 'decision'), node('p', 'document'), node('b'), node('e', 'end', '')],
    edges: [edge('s', 'q'), edge('q', 'b', 'بله'), edge('q', 'e', 'خیر'), edge('p', 'b'), edge('b', 'e')],
  }
  const without = (at: number): ProcessGraph => ({ ...whole, edges: whole.edges.filter((_, place) => place !== at) })

  test('nothing in a process that can be followed, and in none', () => {
    expect(graphFaults(whole)).toEqual([])
    expect(graphFaults({ nodes: [], edges: [] })).toEqual([])
  })

  test.each<[string, ProcessGraph, object[]]>([
    ['no start and no end', { nodes: [node('a')], edges: [edge('a', 'a')] }, [{ code: 'noStart' }, { code: 'noEnd' }]],
    [
      'a step without a title',
      { ...whole, nodes: whole.nodes.map((one) => (one.id === 'b' ? node('b', 'step', '') : one)) },
      [{ code: 'untitled', node: 'b' }],
    ],
    ['a step that leads nowhere', without(4), [{ code: 'deadEnd', node: 'b' }]],
    [
      'a step that no way leads to, and so a question with one answer',
      without(1),
      [
        { code: 'oneWay', node: 'q' },
        { code: 'unreachable', node: 'b' },
      ],
    ],
    ['a document that hangs on nothing', without(3), [{ code: 'loneDocument', node: 'p' }]],
    [
      'a way on after the end',
      { ...whole, edges: [...whole.edges, edge('e', 'b')] },
      [{ code: 'afterEnd', node: 'e' }],
    ],
    [
      'two answers that are the same',
      { ...whole, edges: whole.edges.map(({ from, to }) => edge(from, to)) },
      [{ code: 'sameAnswers', node: 'q' }],
    ],
  ])('%s', (_, graph, faults) => {
    expect(graphFaults(graph)).toEqual(faults)
  })
})

test('a list of processes is a straight way', () => {
  const graph = graphFromList(['ثبت', '  ', 'صدور'], { start: 'شروع', end: 'پایان' })
  expect(graph.nodes.map(({ title }) => title)).toEqual(['شروع', 'ثبت', 'صدور', 'پایان'])
  expect(graph.edges).toEqual([edge('start', 'n1'), edge('n1', 'n2'), edge('n2', 'end')])
  expect(graphFaults(graph)).toEqual([])
  expect(graphFromList(Array(500).fill('x'), { start: 'a', end: 'b' }).nodes).toHaveLength(graphLimits.nodes)
})

test('the table of a life: its states are nodes, its moves arrows', () => {
  const graph = graphFromMachine(serviceMachine, { state: (state) => state.toUpperCase(), move: (move) => move })
  expect(graph.nodes.map(({ id }) => id)).toEqual([...serviceMachine.states])
  expect(graph.nodes[0]).toEqual({ id: 'draft', kind: 'start', title: 'DRAFT' })
  expect(graph.edges).toContainEqual(edge('published', 'published', 'assignCodeToPublished'))
  const moves = Object.values(serviceMachine.moves).reduce((sum, { from }) => sum + from.length, 0)
  expect(graph.edges.flatMap(({ label = '' }) => label.split(' / '))).toHaveLength(moves)
})

test('it is read out by the way, with the documents of each step', () => {
  const read = readingOf({
    nodes: [node('e', 'end'), node('p', 'document'), node('x', 'document'), node('b'), node('s', 'start')],
    edges: [edge('s', 'b'), edge('p', 'b'), edge('b', 'e', 'بله')],
  })
  expect(read.map(({ node: { id } }) => id)).toEqual(['s', 'b', 'e', 'x'])
  expect(read[1]).toMatchObject({ next: [{ to: { id: 'e' }, label: 'بله' }], brings: [{ id: 'p' }], gives: [] })
})
