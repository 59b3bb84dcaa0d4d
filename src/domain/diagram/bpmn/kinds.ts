import type { NodeKind } from '../graph'

/** What an element of BPMN is in our graph; `plain` when nothing of its meaning is lost by that. */
export const kindsOfElements: Readonly<Record<string, { kind: NodeKind; plain: boolean }>> = {
  ...each('start', true, 'startEvent'),
  ...each('end', true, 'endEvent'),
  ...each('step', true, 'task'),
  ...each('step', false, 'userTask', 'manualTask', 'serviceTask', 'sendTask', 'receiveTask', 'scriptTask'),
  ...each('step', false, 'businessRuleTask', 'subProcess', 'transaction', 'adHocSubProcess', 'callActivity'),
  ...each('step', false, 'intermediateCatchEvent', 'intermediateThrowEvent'),
  ...each('decision', true, 'exclusiveGateway'),
  ...each('decision', false, 'inclusiveGateway', 'parallelGateway', 'complexGateway', 'eventBasedGateway'),
  ...each('document', true, 'dataObjectReference', 'dataObject'),
  ...each('document', false, 'dataStoreReference', 'dataInput', 'dataOutput'),
}

function each(kind: NodeKind, plain: boolean, ...names: string[]) {
  return Object.fromEntries(names.map((name) => [name, { kind, plain }]))
}

/** Children of a node that say nothing of their own, or that are read where they belong. */
export const silentChildren: ReadonlySet<string> = new Set([
  'documentation',
  'incoming',
  'outgoing',
  'extensionElements',
  'dataInputAssociation',
  'dataOutputAssociation',
  'ioSpecification',
  'property',
])
