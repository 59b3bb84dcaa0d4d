import type { GraphFault } from '../domain/diagram/faults'
import type { GraphNode, ProcessGraph } from '../domain/diagram/graph'
import type { ReadNode } from '../domain/diagram/reading'
import { readingOf } from '../domain/diagram/reading'
import type { Locale } from './locale'
import en from './messages/diagram.en.json' with { type: 'json' }
import fa from './messages/diagram.fa.json' with { type: 'json' }
import { makeTranslator } from './translate'

/** The words of diagrams, for those who see or edit one alone. */
export const diagramText = (locale: Locale) => makeTranslator(locale, { fa, en })
type Words = ReturnType<typeof diagramText>

/** How a node is named in a sentence: by its title, or by what it is while it has none. */
export const nodeName = (node: GraphNode, t: Words): string =>
  node.title ? t('called', { title: node.title }) : t('untitled', { kind: t(`kind.${node.kind}`) })

/** The diagram as sentences in the order of the way: «بررسی مدارک (گام): سپس …». */
export function diagramSentences(graph: ProcessGraph, locale: Locale = 'fa'): string[] {
  const t = diagramText(locale)
  return readingOf(graph).map((read) => sentence(read, t))
}

function sentence({ node, next, brings, gives }: ReadNode, t: Words): string {
  const names = (nodes: readonly GraphNode[]) => nodes.map((one) => nodeName(one, t)).join(t('reading.and'))
  const ways = next.map(({ to, label }) =>
    label ? t('reading.when', { label, to: nodeName(to, t) }) : nodeName(to, t),
  )
  const after = ways.join(t(node.kind === 'decision' ? 'reading.or' : 'reading.and'))
  const kind = t(`kind.${node.kind}`)
  const said = node.title && node.title !== kind ? t('reading.says', { title: node.title, kind }) : kind
  return [
    said,
    node.lane && t('reading.lane', { lane: node.lane }),
    brings.length > 0 && t('reading.brings', { documents: names(brings) }),
    gives.length > 0 && t('reading.gives', { documents: names(gives) }),
    after && t('reading.then', { ways: after }),
    node.note,
  ]
    .filter(Boolean)
    .join(t('reading.comma'))
}

/** One sentence on what is in the drawing. */
export function diagramDescription({ nodes }: ProcessGraph, locale: Locale = 'fa'): string {
  const t = diagramText(locale)
  return t('description', {
    steps: nodes.length,
    titles: nodes.map((node) => nodeName(node, t)).join(t('reading.comma')),
  })
}

/** What is still to be mended, as a sentence that names the step. */
export function faultSentence({ code, node: at }: GraphFault, graph: ProcessGraph, locale: Locale = 'fa'): string {
  const t = diagramText(locale)
  const node = graph.nodes.find(({ id }) => id === at)
  return t(`fault.${code}`, { node: node ? nodeName(node, t) : '' })
}
