import type { GraphEdge } from '../graph'
import { kindsOfElements } from './kinds'
import type { Notes } from './notes'
import type { XmlNode } from './tree'

type Known = {
  ids: ReadonlyMap<string, string>
  documents: ReadonlySet<string>
  annotations: ReadonlySet<string | undefined>
  notes: Notes
}

const childText = ({ children }: XmlNode, name: string): string =>
  children.find(({ local }) => local === name)?.text.trim() ?? ''

/** The arrows of a file with our ids: sequence flows, associations with documents, and the data that tasks take and give. */
export function waysOf(elements: readonly XmlNode[], known: Known): GraphEdge[] {
  return elements.flatMap((one) => {
    if (one.local === 'sequenceFlow') return flow(one, known)
    if (one.local === 'association') return association(one, known)
    return kindsOfElements[one.local] ? dataOf(one, known) : []
  })
}

function flow(one: XmlNode, known: Known): GraphEdge[] {
  const { sourceRef = '', targetRef = '', name } = one.attributes
  const condition = childText(one, 'conditionExpression')
  if (name && condition)
    known.notes.add('left', { ...one, local: 'conditionExpression', attributes: { name: condition } })
  return way(sourceRef, targetRef, name || condition, one, known)
}

function way(from: string, to: string, label: string, one: XmlNode, { ids, notes }: Known): GraphEdge[] {
  const [source, target] = [ids.get(from), ids.get(to)]
  if (source !== undefined && target !== undefined) return [{ from: source, to: target, label }]
  notes.add('looseFlow', one)
  return []
}

/** Associations with annotations are read by `annotationsOf`; of the others those that tie a document. */
function association(one: XmlNode, known: Known): GraphEdge[] {
  const { sourceRef = '', targetRef = '' } = one.attributes
  if (known.annotations.has(sourceRef) || known.annotations.has(targetRef)) return []
  if (known.documents.has(sourceRef) || known.documents.has(targetRef)) {
    return way(sourceRef, targetRef, childText(one, 'documentation'), one, known)
  }
  if (known.ids.has(sourceRef) && known.ids.has(targetRef)) known.notes.add('left', one)
  return []
}

function dataOf(task: XmlNode, known: Known): GraphEdge[] {
  const id = task.attributes.id ?? ''
  return task.children.flatMap((one) => {
    if (one.local === 'dataInputAssociation') return way(childText(one, 'sourceRef'), id, '', one, known)
    if (one.local === 'dataOutputAssociation') return way(id, childText(one, 'targetRef'), '', one, known)
    return []
  })
}

/** The annotations that are tied to a node, by the node's id in the file; those that are not are told of. */
export function annotationsOf(elements: readonly XmlNode[], ids: ReadonlyMap<string, string>, notes: Notes) {
  const texts = new Map<string, string[]>()
  const ties = elements.filter(({ local }) => local === 'association').map(({ attributes }) => attributes)
  for (const one of elements.filter(({ local }) => local === 'textAnnotation')) {
    const id = one.attributes.id ?? ''
    const text = childText(one, 'text')
    const nodes = ties.flatMap(({ sourceRef = '', targetRef = '' }) =>
      sourceRef === id ? [targetRef] : targetRef === id ? [sourceRef] : [],
    )
    const tied = nodes.filter((node) => ids.has(node))
    if (tied.length === 0) notes.add('left', { ...one, attributes: { name: text } })
    for (const node of tied) texts.set(node, [...(texts.get(node) ?? []), text])
  }
  return texts
}
