import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bpmnLimits, readBpmn } from '../../../../src/domain/diagram/bpmn/read'
import { bpmnOf } from '../../../../src/domain/diagram/bpmn/write'
import { graphFromMachine } from '../../../../src/domain/diagram/fromMachine'
import type { ProcessGraph } from '../../../../src/domain/diagram/graph'
import { evaluationMachine } from '../../../../src/domain/workflow/evaluation'
import { anyGraph } from './arbitrary'

const model = 'http://www.omg.org/spec/BPMN/20100524/MODEL'
const file = (inside: string, prefix = 'bpmn:') =>
  `<${prefix}definitions xmlns${prefix ? ':' + prefix.slice(0, -1) : ''}="${model}">${inside}</${prefix}definitions>`
const read = (xml: string) => {
  const answer = readBpmn(xml)
  if ('refused' in answer) throw new Error(answer.refused)
  return answer
}
/** Flows and associations stand apart in a file, so that the order of arrows is no part of what is kept. */
const sorted = ({ nodes, edges }: ProcessGraph) => ({
  nodes,
  edges: edges.map((edge) => JSON.stringify(edge)).sort(),
})

describe('files that are refused', () => {
  const deep = '<a>'.repeat(bpmnLimits.depth + 1)
  test.each<[string, string, string]>([
    ['nothing', '', 'notXml'],
    ['no XML', 'سلام', 'notXml'],
    ['a tag that is not closed', file('<bpmn:process>'), 'notXml'],
    ['an entity of its own', `<!DOCTYPE a [<!ENTITY x "xx">]>${file('')}`, 'doctype'],
    ['an entity from another file', `<!DOCTYPE a SYSTEM "file:///etc/passwd"><a>&x;</a>`, 'doctype'],
    ['an entity that nobody declared', file('<bpmn:process>&x;</bpmn:process>'), 'notXml'],
    ['depth without end', deep, 'tooDeep'],
    ['many elements', `<a>${'<b/>'.repeat(bpmnLimits.elements)}</a>`, 'tooLarge'],
    ['a long file', ' '.repeat(bpmnLimits.bytes + 1), 'tooLarge'],
    ['another kind of XML', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'notBpmn'],
    ['definitions of another namespace', '<definitions xmlns="urn:x"/>', 'notBpmn'],
    ['a process without a step', file('<bpmn:process id="p"/>'), 'noProcess'],
    [
      'more steps than we draw',
      file(
        `<bpmn:process>${Array.from({ length: 121 }, (_, at) => `<bpmn:task id="t${at}"/>`).join('')}</bpmn:process>`,
      ),
      'tooLarge',
    ],
  ])('%s', (_, xml, refused) => {
    expect(readBpmn(xml)).toMatchObject({ refused })
  })
})

test('a graph that goes out and comes back has lost nothing, and nothing is told to be left', () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const back = read(bpmnOf(graph, 'نام & <x>'))
      expect(back.notes).toEqual([])
      expect(sorted(back.graph)).toEqual(sorted(graph))
    }),
    { numRuns: 80 },
  )
})

test('a workflow of our own goes the same way, and each shape and way is drawn once', () => {
  const graph = graphFromMachine(evaluationMachine, { state: (state) => state, move: (move) => move })
  const xml = bpmnOf(graph, 'evaluation')
  expect(sorted(read(xml).graph)).toEqual(sorted(graph))
  expect(xml.match(/<bpmndi:BPMNShape /g)).toHaveLength(graph.nodes.length)
  expect(xml.match(/<bpmndi:BPMNEdge /g)).toHaveLength(graph.edges.length)
  const ids = [...xml.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a file with pools, data and vendor parts: what is understood is read, everything else is named', () => {
  const { graph, notes } = read(
    file(
      `<collaboration id="c"><participant id="pa" name="متقاضی" processRef="p1"/><participant id="pb" name="سازمان" processRef="p2"/>
        <participant id="pc" name="بانک"/><messageFlow id="m" name="پیام" sourceRef="a" targetRef="b"/></collaboration>
      <process id="p1"><startEvent id="StartEvent_1.x" name="شروع"><timerEventDefinition id="tm"/></startEvent>
        <userTask id="a" name="ثبت&#10;درخواست"><extensionElements><form xmlns="urn:vendor"/></extensionElements>
          <dataOutputAssociation id="do"><targetRef>d</targetRef></dataOutputAssociation></userTask>
        <dataObject id="dobj"/><dataObjectReference id="d" name="پرونده" dataObjectRef="dobj"/>
        <sequenceFlow id="f" sourceRef="StartEvent_1.x" targetRef="a"/>
        <textAnnotation id="ta"><text>تنها الکترونیکی</text></textAnnotation><association id="as" sourceRef="a" targetRef="ta"/>
        <textAnnotation id="tb"><text>تنها</text></textAnnotation></process>
      <process id="p2"><laneSet id="ls"><lane id="l" name="کارشناس"><flowNodeRef>b</flowNodeRef></lane></laneSet>
        <parallelGateway id="b" name="بررسی"/><endEvent id="e"/><boundaryEvent id="be" name="دیرکرد" attachedToRef="b"/>
        <sequenceFlow id="g" sourceRef="b" targetRef="e"><conditionExpression>\${ok}</conditionExpression></sequenceFlow>
        <sequenceFlow id="h" name="رها" sourceRef="be" targetRef="e"/></process>`,
      '',
    ),
  )
  expect(graph.nodes).toEqual([
    { id: 'n1', kind: 'start', title: 'شروع', lane: 'متقاضی' },
    { id: 'a', kind: 'step', title: 'ثبت درخواست', lane: 'متقاضی', note: 'تنها الکترونیکی' },
    { id: 'd', kind: 'document', title: 'پرونده' },
    { id: 'b', kind: 'decision', title: 'بررسی', lane: 'کارشناس' },
    { id: 'e', kind: 'end', title: '', lane: 'سازمان' },
  ])
  expect(graph.edges).toEqual([
    { from: 'a', to: 'd' },
    { from: 'n1', to: 'a' },
    { from: 'b', to: 'e', label: '${ok}' },
  ])
  expect(notes.map(({ code, what }) => `${code} ${what}`)).toEqual([
    'left participant (بانک)',
    'left messageFlow (پیام)',
    'left timerEventDefinition (tm)',
    'readAs userTask (ثبت درخواست)',
    'left extensionElements (form)',
    'readAs parallelGateway (بررسی)',
    'left boundaryEvent (دیرکرد)',
    'left textAnnotation (تنها)',
    'looseFlow sequenceFlow (رها)',
  ])
})
