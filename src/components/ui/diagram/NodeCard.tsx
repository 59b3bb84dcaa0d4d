'use client'

import { addAfter, isFull, moveNode, removeNode, setNode } from '../../../domain/diagram/edit'
import type { GraphNode, NodeKind, ProcessGraph } from '../../../domain/diagram/graph'
import { graphLimits, nodeKinds } from '../../../domain/diagram/graph'
import { diagramText, nodeName } from '../../../i18n/diagramWords'
import type { Locale } from '../../../i18n/locale'
import type { Changer } from './useGraphEditor'
import { Ways } from './Ways'

type Props = {
  /** begins the ids of this editor's elements */
  prefix: string
  node: GraphNode
  graph: ProcessGraph
  place: number
  faults: readonly string[]
  locale: Locale
  disabled: boolean
  change: Changer
}

export const titleId = (prefix: string, node: string) => `${prefix}-${node}-title`

/** One step: what it is, what it is called, who does it, and what comes after it. */
export function NodeCard({ prefix, node, graph, place, faults, locale, disabled, change }: Props) {
  const t = diagramText(locale)
  const id = (part: string) => `${prefix}-${node.id}-${part}`
  const set = (changes: Partial<GraphNode>, as?: string) =>
    change(setNode(graph, node.id, changes), as ? { as: `${as} ${node.id}` } : {})
  return (
    <li className="k-draw__node" data-kind={node.kind}>
      <div className="k-draw__line">
        <label htmlFor={titleId(prefix, node.id)}>
          {t('edit.step', { kind: t(`kind.${node.kind}`), number: place + 1 })}
        </label>
        {!disabled && <Tools {...{ prefix, node, graph, place, locale, change }} />}
      </div>
      <div className="k-draw__main">
        <input
          id={titleId(prefix, node.id)}
          type="text"
          dir="auto"
          value={node.title}
          placeholder={t('edit.titleHint')}
          maxLength={graphLimits.title}
          disabled={disabled}
          aria-describedby={faults.length > 0 ? id('faults') : undefined}
          onChange={(event) => set({ title: event.target.value }, 'title')}
        />
        <select
          aria-label={t('edit.kind')}
          value={node.kind}
          disabled={disabled}
          onChange={(event) => set({ kind: event.target.value as NodeKind })}
        >
          {nodeKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind.${kind}`)}
            </option>
          ))}
        </select>
      </div>
      {faults.length > 0 && (
        <ul id={id('faults')} className="k-draw__faults">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      {node.kind !== 'end' && <Ways {...{ node, graph, locale, disabled, change }} />}
      <More {...{ id, node, locale, disabled, set }} />
    </li>
  )
}

type MoreProps = Pick<Props, 'node' | 'locale' | 'disabled'> & {
  id: (part: string) => string
  set: (changes: Partial<GraphNode>, as: string) => void
}

function More({ id, node, locale, disabled, set }: MoreProps) {
  const t = diagramText(locale)
  return (
    <details className="k-draw__more">
      <summary>{[t('edit.more'), node.lane].filter(Boolean).join(': ')}</summary>
      {node.kind !== 'document' && (
        <>
          <label htmlFor={id('lane')}>{t('edit.lane')}</label>
          <input
            id={id('lane')}
            type="text"
            dir="auto"
            value={node.lane ?? ''}
            maxLength={graphLimits.lane}
            disabled={disabled}
            onChange={(event) => set({ lane: event.target.value }, 'lane')}
          />
        </>
      )}
      <label htmlFor={id('note')}>{t('edit.note')}</label>
      <textarea
        id={id('note')}
        rows={2}
        dir="auto"
        value={node.note ?? ''}
        maxLength={graphLimits.note}
        disabled={disabled}
        onChange={(event) => set({ note: event.target.value }, 'note')}
      />
    </details>
  )
}

/** Up, down, a new step after it, away with it. The focus stays where the hand is. */
function Tools({ prefix, node, graph, place, locale, change }: Omit<Props, 'faults' | 'disabled'>) {
  const t = diagramText(locale)
  const name = { node: nodeName(node, t) }
  const id = (part: string) => `${prefix}-${node.id}-${part}`
  const move = (by: -1 | 1, part: string) =>
    change(moveNode(graph, node.id, by), { say: t('edit.moved', name), focus: id(part) })
  const add = () => {
    const added = addAfter(graph, node.id)
    change(added.graph, { say: t('edit.added'), focus: titleId(prefix, added.id) })
  }
  const remove = () => {
    const near = graph.nodes[place - 1] ?? graph.nodes[place + 1]
    const focus = near ? titleId(prefix, near.id) : `${prefix}-add`
    change(removeNode(graph, node.id), { say: t('edit.removed', name), focus })
  }
  const isLast = place === graph.nodes.length - 1
  const tools = [
    { part: 'up', sign: '↑', label: t('edit.up', name), off: place === 0, press: () => move(-1, 'up') },
    { part: 'down', sign: '↓', label: t('edit.down', name), off: isLast, press: () => move(1, 'down') },
    { part: 'after', sign: '+', label: t('edit.addAfter', name), off: isFull(graph), press: add },
    { part: 'remove', sign: '×', label: t('edit.remove', name), off: false, press: remove },
  ]
  return (
    <div className="k-draw__tools">
      {tools.map(({ part, sign, label, off, press }) => (
        <button
          key={part}
          id={id(part)}
          type="button"
          className="k-draw__icon"
          aria-label={label}
          title={label}
          aria-disabled={off || undefined}
          onClick={() => off || press()}
        >
          {sign}
        </button>
      ))}
    </div>
  )
}
