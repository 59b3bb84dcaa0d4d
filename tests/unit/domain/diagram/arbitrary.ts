import fc from 'fast-check'
import type { ProcessGraph } from '../../../../src/domain/diagram/graph'
import { nodeKinds } from '../../../../src/domain/diagram/graph'
import { readGraph } from '../../../../src/domain/diagram/readGraph'

const words = ['ثبت', 'درخواست', 'بررسی', 'G4B', 'می‌شود؟', '<&">', 'الف‌ب', "'", '۱۲', '(نسخه)', 'کارشناسان', ']]>']
const text = (most: number) => fc.array(fc.constantFrom(...words), { maxLength: most }).map((list) => list.join(' '))

/** Any graph that can be stored, loops and loose ends included. */
export const anyGraph: fc.Arbitrary<ProcessGraph> = fc
  .record({
    nodes: fc.array(fc.record({ kind: fc.constantFrom(...nodeKinds), title: text(9), lane: text(2), note: text(4) }), {
      minLength: 1,
      maxLength: 14,
    }),
    edges: fc.array(fc.record({ from: fc.nat(13), to: fc.nat(13), label: text(3) }), { maxLength: 24 }),
  })
  .map(({ nodes, edges }) => {
    const id = (at: number) => `n${(at % nodes.length) + 1}`
    return readGraph({
      nodes: nodes.map((node, at) => ({ ...node, id: id(at) })),
      edges: edges.map(({ from, to, label }) => ({ from: id(from), to: id(to), label })),
    })
  })
  // Many arrows between the same two become one, whose label may then be longer than is stored.
  .filter(({ faults }) => faults.length === 0)
  .map(({ graph }) => graph)
