'use client'

import { useId, useState } from 'react'
import { removeWay, setLabel, setWay } from '../../../domain/diagram/edit'
import type { GraphEdge, GraphNode, ProcessGraph } from '../../../domain/diagram/graph'
import { graphLimits, isFlow, kindsOf } from '../../../domain/diagram/graph'
import type { Locale } from '../../../i18n/locale'
import { diagramText, nodeName } from '../../../i18n/diagramWords'
import type { Changer } from './useGraphEditor'

type Props = {
  node: GraphNode
  graph: ProcessGraph
  locale: Locale
  disabled: boolean
  change: Changer
}

/** «پس از این:»: where the way goes on, one line a way; a question has an answer on each. */
export function Ways({ node, graph, locale, disabled, change }: Props) {
  const t = diagramText(locale)
  const [asked, setAsked] = useState(false)
  const group = useId()
  const ways = graph.edges.filter(({ from }) => from === node.id)
  const kinds = kindsOf(graph)
  const flows = ways.filter((edge) => isFlow(edge, kinds)).length
  const isOpen = ways.length === 0 || asked || (node.kind === 'decision' && flows < 2)
  const line = { group, node, graph, locale, disabled, change }
  return (
    <fieldset id={group} tabIndex={-1} className="k-draw__ways">
      <legend>{t(node.kind === 'document' ? 'edit.documentNext' : 'edit.next')}</legend>
      {ways.map((way) => (
        <Way key={way.to} {...line} way={way} />
      ))}
      {isOpen && !disabled && <Way {...line} way={null} onChosen={() => setAsked(false)} />}
      {!isOpen && !disabled && (
        <button type="button" className="k-draw__quiet" onClick={() => setAsked(true)}>
          + {t('edit.addWay')}
        </button>
      )}
    </fieldset>
  )
}

type WayProps = Props & { group: string; way: GraphEdge | null; onChosen?: () => void }

function Way({ group, node, graph, locale, disabled, change, way, onChosen }: WayProps) {
  const t = diagramText(locale)
  const taken = new Set(graph.edges.filter(({ from }) => from === node.id).map(({ to }) => to))
  const chosen = graph.nodes.find((other) => other.id === way?.to)
  const others = graph.nodes.filter((other) => other.id !== node.id && other.kind !== 'start')
  const hasLabel = way && (node.kind === 'decision' || way.label !== undefined)
  return (
    <div className="k-draw__way">
      <select
        aria-label={t(node.kind === 'document' ? 'edit.documentNext' : 'edit.choose')}
        value={way?.to ?? ''}
        disabled={disabled}
        onChange={(event) => {
          change(setWay(graph, node.id, way?.to ?? null, event.target.value))
          onChosen?.()
        }}
      >
        {!way && <option value="">{t('edit.choose')}</option>}
        {chosen?.kind === 'start' && <option value={chosen.id}>{nodeName(chosen, t)}</option>}
        {others.map((other) => (
          <option key={other.id} value={other.id} disabled={other.id !== way?.to && taken.has(other.id)}>
            {nodeName(other, t)}
          </option>
        ))}
      </select>
      {hasLabel && (
        <input
          type="text"
          aria-label={t('edit.answer')}
          placeholder={t('edit.answerHint')}
          value={way.label ?? ''}
          maxLength={graphLimits.label}
          disabled={disabled}
          onChange={(event) =>
            change(setLabel(graph, node.id, way.to, event.target.value), { as: `label ${node.id} ${way.to}` })
          }
        />
      )}
      {way && !disabled && (
        <button
          type="button"
          className="k-draw__icon"
          aria-label={t('edit.removeWay', { to: chosen ? nodeName(chosen, t) : way.to })}
          onClick={() => change(removeWay(graph, node.id, way.to), { focus: group })}
        >
          ×
        </button>
      )}
    </div>
  )
}
