import type { GraphEdge, GraphNode, ProcessGraph } from '../graph'
import { freeId, graphLimits, isNodeId } from '../graph'
import { oneLine, readGraph } from '../readGraph'
import { kindsOfElements, silentChildren } from './kinds'
import { namespaces } from './names'
import type { ReadNote } from './notes'
import { Notes } from './notes'
import type { XmlNode, XmlRefusal } from './tree'
import { xmlTree } from './tree'
import { annotationsOf, waysOf } from './ways'

export { bpmnLimits } from './tree'
export type { ReadNote } from './notes'

export type ReadBpmn =
  { graph: ProcessGraph; notes: ReadNote[] } | XmlRefusal | { refused: 'notBpmn' | 'noProcess'; line?: number }

const isBpmn = ({ uri }: XmlNode) => uri === namespaces.bpmn

/** Elements that are read, or that only say how the rest is built. */
const understood = new Set([
  'laneSet',
  'sequenceFlow',
  'association',
  'textAnnotation',
  'extensionElements',
  'documentation',
])

/**
 * Reads a BPMN 2.0 file of any program. Returns the graph and by name everything that has no place in it or was taken as
 * something simpler; refuses what is no BPMN. Places are not read: our own layout draws it.
 */
export function readBpmn(xml: string): ReadBpmn {
  const tree = xmlTree(xml)
  if ('refused' in tree) return tree
  if (tree.root.local !== 'definitions' || !isBpmn(tree.root)) return { refused: 'notBpmn' }
  const notes = new Notes()
  const roots = tree.root.children.filter(isBpmn)
  const processes = roots.filter(({ local }) => local === 'process')
  const parts = roots
    .filter(({ local }) => local === 'collaboration')
    .flatMap(({ children }) => children.filter(isBpmn))
  for (const one of [...roots, ...parts]) noteRoot(one, notes)
  const pools = new Map(parts.filter(hasProcess).map(({ attributes }) => [attributes.processRef, attributes.name]))
  const found = processes.flatMap((process) => nodesOf(process, pools.size > 1 ? pools : new Map(), notes))
  if (found.length === 0) return { refused: 'noProcess' }
  if (found.length > graphLimits.nodes) return { refused: 'tooLarge' }

  const ids = renamed(found)
  const elements = [...processes.flatMap(({ children }) => children.filter(isBpmn)), ...parts]
  const documents = new Set(found.filter(({ node }) => node.kind === 'document').map(({ node }) => node.id))
  const texts = annotationsOf(elements, ids, notes)
  const annotations = new Set(
    elements.filter(({ local }) => local === 'textAnnotation').map(({ attributes }) => attributes.id),
  )
  const ways = waysOf(elements, { ids, documents, annotations, notes })
  const nodes = found.map(({ node }): GraphNode => {
    const note = [node.note, ...(texts.get(node.id) ?? [])].filter(Boolean).join('\n')
    return { ...node, id: ids.get(node.id) ?? node.id, note: cut(note, graphLimits.note, notes) }
  })
  const edges = ways.map((way): GraphEdge => ({
    ...way,
    label: cut(oneLine(way.label ?? ''), graphLimits.label, notes),
  }))
  return { graph: readGraph({ nodes, edges }).graph, notes: notes.all() }
}

const hasProcess = ({ local, attributes }: XmlNode) => local === 'participant' && Boolean(attributes.processRef)

/** What stands beside the processes. A pool without a process of its own says nothing that we can draw. */
function noteRoot(one: XmlNode, notes: Notes): void {
  const { local } = one
  const isRead = ['process', 'collaboration', 'association', 'textAnnotation', 'documentation'].includes(local)
  if (!isRead && !hasProcess(one)) notes.add('left', one)
  if (local === 'process' || local === 'collaboration') notes.extensions(one)
}

/** A node with its id in the file. */
type Found = { node: GraphNode }

function nodesOf(process: XmlNode, pools: ReadonlyMap<string | undefined, string | undefined>, notes: Notes): Found[] {
  const elements = process.children.filter(isBpmn)
  const lanes = lanesOf(elements)
  const pool = pools.get(process.attributes.id)
  const referred = new Set(elements.map(({ attributes }) => attributes.dataObjectRef))
  return elements.flatMap((one) => {
    const kind = kindsOfElements[one.local]
    if (!kind) {
      if (!understood.has(one.local)) notes.add('left', one)
      return []
    }
    const id = one.attributes.id
    if (!id || (one.local === 'dataObject' && referred.has(id))) return []
    if (!kind.plain) notes.add('readAs', one, kind.kind)
    noteInside(one, notes)
    const lane = oneLine(lanes.get(id) ?? pool ?? '')
    const title = cut(oneLine(one.attributes.name ?? ''), graphLimits.title, notes)
    return [
      { node: { id, kind: kind.kind, title, lane: cut(lane, graphLimits.lane, notes), note: documentationOf(one) } },
    ]
  })
}

export const documentationOf = ({ children }: XmlNode): string =>
  children
    .filter((one) => isBpmn(one) && one.local === 'documentation')
    .map(({ text }) => text.trim())
    .join('\n')

function noteInside(one: XmlNode, notes: Notes): void {
  notes.extensions(one)
  for (const child of one.children) if (isBpmn(child) && !silentChildren.has(child.local)) notes.add('left', child)
}

/** The lane of each node by name; of lanes within lanes the inner one. */
function lanesOf(elements: readonly XmlNode[]): Map<string, string> {
  const lanes = new Map<string, string>()
  const visit = (set: XmlNode) => {
    for (const lane of set.children.filter(({ local }) => local === 'lane')) {
      for (const child of lane.children) {
        if (child.local === 'flowNodeRef') lanes.set(child.text.trim(), lane.attributes.name ?? '')
      }
      lane.children.filter(({ local }) => local === 'childLaneSet').forEach(visit)
    }
  }
  elements.filter(({ local }) => local === 'laneSet').forEach(visit)
  return lanes
}

/** Our id of every id in the file: the same where it is one that we can keep. */
function renamed(found: readonly Found[]): Map<string, string> {
  const ids = new Map(found.filter(({ node }) => isNodeId(node.id)).map(({ node }) => [node.id, node.id]))
  const taken = new Set(ids.values())
  for (const { node } of found) {
    if (ids.has(node.id)) continue
    const id = freeId(taken)
    taken.add(id)
    ids.set(node.id, id)
  }
  return ids
}

/** A text that is longer than ours may be is cut, and told of whole. */
function cut(text: string, most: number, notes: Notes): string {
  if (text.length <= most) return text
  notes.text(text)
  return `${text.slice(0, most - 1)}…`
}
