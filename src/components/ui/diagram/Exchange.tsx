'use client'

import { useRef, useState } from 'react'
import type { ReadNote } from '../../../domain/diagram/bpmn/read'
import type { ProcessGraph } from '../../../domain/diagram/graph'
import { graphSvg } from '../../../domain/diagram/svg'
import { diagramDescription, diagramText } from '../../../i18n/diagramWords'
import type { Locale } from '../../../i18n/locale'

type Props = {
  graph: ProcessGraph
  locale: Locale
  fileName: string
  /** left out where nothing may be changed */
  onRead: ((graph: ProcessGraph, say: string) => void) | undefined
}

/** The diagram as a picture and as BPMN, and BPMN of other programs back in. The file is read in the browser. */
export function Exchange({ graph, locale, fileName, onRead }: Props) {
  const t = diagramText(locale)
  const input = useRef<HTMLInputElement>(null)
  const [notes, setNotes] = useState<readonly ReadNote[]>([])
  const [refusal, setRefusal] = useState('')
  const isEmpty = graph.nodes.length === 0

  function picture() {
    const drawing = { title: t('edit.picture'), description: diagramDescription(graph, locale) }
    const svg = graphSvg(graph, { ...drawing, direction: locale === 'fa' ? 'rtl' : 'ltr' })
    handOver(svg, `${fileName}.svg`, 'image/svg+xml')
  }

  async function bpmn() {
    const { bpmnOf } = await import('../../../domain/diagram/bpmn/write')
    handOver(bpmnOf(graph, fileName), `${fileName}.bpmn`, 'application/xml')
  }

  async function take(file: File | undefined) {
    if (!file || !onRead) return
    const { readBpmn, bpmnLimits } = await import('../../../domain/diagram/bpmn/read')
    const answer = file.size > bpmnLimits.bytes ? { refused: 'tooLarge' as const } : readBpmn(await file.text())
    if ('refused' in answer) {
      setNotes([])
      return setRefusal(t(`bpmn.refused.${answer.refused}`, { line: String(answer.line ?? 1) }))
    }
    setRefusal('')
    setNotes(answer.notes)
    onRead(answer.graph, t('bpmn.done', { steps: answer.graph.nodes.length }))
  }

  return (
    <div className="k-draw__exchange">
      <div className="k-draw__buttons">
        <button type="button" disabled={isEmpty} onClick={picture}>
          {t('edit.download')}
        </button>
        <button type="button" disabled={isEmpty} onClick={() => void bpmn()}>
          {t('bpmn.out')}
        </button>
        {onRead && (
          <>
            <button type="button" onClick={() => input.current?.click()}>
              {t('bpmn.in')}
            </button>
            <input
              ref={input}
              type="file"
              hidden
              accept=".bpmn,.xml,application/xml,text/xml"
              aria-label={t('bpmn.in')}
              onChange={(event) => {
                void take(event.target.files?.[0])
                event.target.value = ''
              }}
            />
          </>
        )}
      </div>
      <div role="alert">{refusal && <p className="k-draw__fault">{refusal}</p>}</div>
      {notes.length > 0 && (
        <div role="status">
          <p>{t('bpmn.left')}</p>
          <ul>
            {notes.map(({ code, what, as }, at) => (
              <li key={at}>{t(`bpmn.note.${code}`, { what, as: as ? t(`kind.${as}`) : '' })}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

function handOver(text: string, name: string, type: string) {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
