'use client'

import { useDeferredValue, useId } from 'react'
import { addAfter, beginGraph, isFull, lastStep } from '../../../domain/diagram/edit'
import { graphFaults } from '../../../domain/diagram/faults'
import { graphFromList } from '../../../domain/diagram/fromList'
import type { ProcessGraph } from '../../../domain/diagram/graph'
import { diagramText, faultSentence } from '../../../i18n/diagramWords'
import type { Worded } from '../text'
import { Diagram } from './Diagram'
import { Exchange } from './Exchange'
import { NodeCard, titleId } from './NodeCard'
import './diagramEditor.css'
import { useGraphEditor } from './useGraphEditor'

export type DiagramEditorProps = Worded & {
  value: ProcessGraph
  onChange: (graph: ProcessGraph) => void
  readOnly?: boolean
  /** the titles from which a straight diagram can be made; asked for when the button is pressed */
  processes?: () => readonly string[]
  /** how its files are called, without an ending */
  fileName?: string
}

/**
 * A process as a list of steps, each with what follows it, and the drawing of it beside. All of it by keyboard, all of it
 * told to a screen reader; what would confuse a reader of the diagram is said at its step and stops nobody.
 */
export function DiagramEditor({ value, onChange, readOnly, processes, fileName, locale }: DiagramEditorProps) {
  const t = diagramText(locale)
  const prefix = useId()
  const editor = useGraphEditor({ value, onChange })
  const drawn = useDeferredValue(value)
  const faults = graphFaults(value)
  const words = { start: t('kind.start'), end: t('kind.end') }
  const disabled = readOnly ?? false

  function add() {
    const after = lastStep(value)
    if (!after) {
      const graph = beginGraph(words)
      return editor.change(graph, { say: t('edit.added'), focus: titleId(prefix, 'n1') })
    }
    const added = addAfter(value, after)
    editor.change(added.graph, { say: t('edit.added'), focus: titleId(prefix, added.id) })
  }

  function makeFromList() {
    const graph = graphFromList(processes?.() ?? [], words)
    const count = graph.nodes.length - 2
    if (count > 0) editor.change(graph, { say: t('edit.fromListDone', { count }) })
  }

  return (
    <div className="k-draw">
      <section className="k-draw__list" aria-label={t('edit.list')}>
        {!disabled && <p className="k-draw__hint">{t('edit.hint')}</p>}
        <ol>
          {value.nodes.map((node, place) => (
            <NodeCard
              key={node.id}
              {...{ prefix, node, place, locale, disabled }}
              graph={value}
              faults={faults.filter((one) => one.node === node.id).map((one) => faultSentence(one, value, locale))}
              change={editor.change}
            />
          ))}
        </ol>
        {!disabled && (
          <div className="k-draw__buttons">
            <button id={`${prefix}-add`} type="button" className="k-draw__add" disabled={isFull(value)} onClick={add}>
              + {t('edit.add')}
            </button>
            <button
              type="button"
              aria-disabled={!editor.canUndo || undefined}
              onClick={() => editor.undo(t('edit.undone'))}
            >
              {t('edit.undo')}
            </button>
            {processes && (
              <button type="button" onClick={makeFromList}>
                {t('edit.fromList')}
              </button>
            )}
          </div>
        )}
        <p role="status" className="k-draw__said">
          {editor.said}
        </p>
      </section>
      <section className="k-draw__picture" aria-label={t('edit.picture')}>
        <Diagram graph={drawn} direction="down" locale={locale} />
        {faults
          .filter((one) => !one.node)
          .map((one) => (
            <p key={one.code} className="k-draw__fault">
              {faultSentence(one, value, locale)}
            </p>
          ))}
        {faults.length === 0 && value.nodes.length > 0 && <p className="k-draw__good">{t('edit.good')}</p>}
        <Exchange
          graph={value}
          locale={locale}
          fileName={fileName ?? 'process'}
          onRead={disabled ? undefined : (graph, say) => editor.change(graph, { say })}
        />
      </section>
    </div>
  )
}
