import type { GraphEdge, GraphNode, NodeKind, ProcessGraph } from '../graph'
import { isFlow, kindsOf } from '../graph'
import { layoutGraph } from '../layout'
import type { SvgElement } from '../svgElement'
import { element, escapeXml } from '../svgElement'
import { namespaces } from './names'
import { diagramElement } from './drawn'

/** Ids of what is ours have a dot, which no node's id has. */
const own = (...parts: (string | number)[]) => ['karnameh', ...parts].join('.')

const elementNames: Record<NodeKind, string> = {
  start: 'bpmn:startEvent',
  step: 'bpmn:task',
  decision: 'bpmn:exclusiveGateway',
  document: 'bpmn:dataObjectReference',
  end: 'bpmn:endEvent',
}

type Numbered = GraphEdge & { id: string; flows: boolean }

/**
 * The graph as a BPMN 2.0 file with its drawing. Documents are data objects tied by associations, lanes are lanes, notes
 * are documentation; `name` is what the process is called.
 */
export function bpmnOf(graph: ProcessGraph, name: string): string {
  const kinds = kindsOf(graph)
  const edges = graph.edges.map((edge, at): Numbered => ({
    ...edge,
    id: own('way', at + 1),
    flows: isFlow(edge, kinds),
  }))
  const process = element('bpmn:process', { id: own('process'), name, isExecutable: 'false' }, [
    ...laneSet(graph),
    ...graph.nodes.flatMap((node) => nodeElements(node, edges)),
    ...edges.filter(({ flows }) => flows).map(flowElement),
    ...edges.filter(({ flows }) => !flows).map(associationElement),
  ])
  const drawn = diagramElement(layoutGraph(graph, 'rtl'), { process: own('process'), prefix: own('drawn'), edges })
  const spaces = Object.entries(namespaces).map(([prefix, uri]) => [`xmlns:${prefix}`, uri])
  const attributes = { ...Object.fromEntries(spaces), id: own('file'), targetNamespace: 'urn:karnameh:process' }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlText(element('bpmn:definitions', attributes, [process, drawn]), '')}\n`
}

function laneSet({ nodes }: ProcessGraph): SvgElement[] {
  const lanes = [...new Set(nodes.flatMap(({ lane }) => lane ?? []))]
  if (lanes.length === 0) return []
  const laneOf = (name: string, at: number) =>
    element(
      'bpmn:lane',
      { id: own('lane', at + 1), name },
      nodes.filter(({ lane }) => lane === name).map(({ id }) => element('bpmn:flowNodeRef', {}, [id])),
    )
  return [element('bpmn:laneSet', { id: own('lanes') }, lanes.map(laneOf))]
}

const documentation = (text: string | undefined) => (text ? [element('bpmn:documentation', {}, [text])] : [])
const named = (name: string | undefined): Record<string, string> => (name ? { name } : {})

function nodeElements(node: GraphNode, edges: readonly Numbered[]): SvgElement[] {
  const attributes: Record<string, string> = { id: node.id, ...named(node.title) }
  if (node.kind === 'document') {
    const data = own('data', node.id)
    return [
      element('bpmn:dataObject', { id: data }),
      element(elementNames.document, { ...attributes, dataObjectRef: data }, documentation(node.note)),
    ]
  }
  const flows = edges.filter((edge) => edge.flows)
  const refs = (tag: string, at: 'from' | 'to') =>
    flows.filter((edge) => edge[at] === node.id).map(({ id }) => element(tag, {}, [id]))
  return [
    element(elementNames[node.kind], attributes, [
      ...documentation(node.note),
      ...refs('bpmn:incoming', 'to'),
      ...refs('bpmn:outgoing', 'from'),
    ]),
  ]
}

const flowElement = ({ id, from, to, label }: Numbered): SvgElement =>
  element('bpmn:sequenceFlow', { id, sourceRef: from, targetRef: to, ...named(label) })

/** An association has no name in BPMN; what stands on the arrow becomes its documentation. */
const associationElement = ({ id, from, to, label }: Numbered): SvgElement =>
  element('bpmn:association', { id, sourceRef: from, targetRef: to, associationDirection: 'One' }, documentation(label))

/** A file that people can read too: one element a line; text stands without any space around it. */
function xmlText({ tag, attributes, children }: SvgElement, indent: string): string {
  const start = `${indent}<${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')}`
  if (children.length === 0) return `${start}/>`
  const inside = children.map((child) =>
    typeof child === 'string' ? escapeXml(child) : `\n${xmlText(child, `${indent}  `)}`,
  )
  const end = children.some((child) => typeof child === 'string') ? '' : `\n${indent}`
  return `${start}>${inside.join('')}${end}</${tag}>`
}
