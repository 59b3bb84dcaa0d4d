import { expect, test } from '@jest/globals'
import { BpmnModdle } from 'bpmn-moddle'
import fc from 'fast-check'
import { readBpmn } from '../../../../src/domain/diagram/bpmn/read'
import { bpmnOf } from '../../../../src/domain/diagram/bpmn/write'
import type { ProcessGraph } from '../../../../src/domain/diagram/graph'
import { anyGraph } from './arbitrary'

/** With the reader and writer of bpmn.io, on which most editors of BPMN in browsers stand. */
const elsewhere = new BpmnModdle()
const sorted = ({ nodes, edges }: ProcessGraph) => ({
  nodes: nodes.map((node) => JSON.stringify(node)).sort(),
  edges: edges.map((edge) => JSON.stringify(edge)).sort(),
})

test('another program reads our files without a complaint, with a place for each step; saved there, they come back whole', async () => {
  await fc.assert(
    fc.asyncProperty(anyGraph, async (graph) => {
      const { rootElement, warnings } = await elsewhere.fromXML(bpmnOf(graph, 'فرایند'))
      expect(warnings).toEqual([])
      expect(rootElement.diagrams[0]?.plane.planeElement.length ?? 0).toBeGreaterThanOrEqual(graph.nodes.length)
      const { xml } = await elsewhere.toXML(rootElement)
      const back = readBpmn(xml)
      if ('refused' in back) throw new Error(back.refused)
      expect(back.notes).toEqual([])
      expect(sorted(back.graph)).toEqual(sorted(graph))
    }),
  )
})
