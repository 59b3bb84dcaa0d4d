import type { ProcessGraph } from '../../../domain/diagram/graph'
import type { Direction } from '../../../domain/diagram/layout'
import { drawGraph, pagePalette } from '../../../domain/diagram/svg'
import { diagramDescription, diagramSentences, diagramText } from '../../../i18n/diagramWords'
import { cx } from '../cx'
import type { Worded } from '../text'
import './diagram.css'
import { Drawing } from './Drawing'

type DiagramProps = Worded & {
  graph: ProcessGraph
  /** what it shows; «نمودار» when left out */
  title?: string
  /** `down` where there is little width everywhere; else the way follows the script, and goes down on a phone */
  direction?: 'script' | 'down'
  className?: string
}

/** A process drawn, with the same as sentences under it. The one drawing of processes and of our own workflows. */
export function Diagram({ graph, title, direction = 'script', locale, className }: DiagramProps) {
  const t = diagramText(locale)
  if (graph.nodes.length === 0) return <p className="k-diagram__empty">{t('empty')}</p>
  const wide: Direction = locale === 'fa' ? 'rtl' : 'ltr'
  const draw = (way: Direction) =>
    drawGraph(graph, {
      direction: way,
      palette: pagePalette,
      title: title ?? t('edit.picture'),
      description: diagramDescription(graph, locale),
    })
  return (
    <figure className={cx('k-diagram', className)}>
      {direction === 'script' && (
        <div className="k-diagram__sheet k-diagram__sheet--wide" tabIndex={0} role="region" aria-label={t('scroll')}>
          <Drawing drawing={draw(wide)} />
        </div>
      )}
      <div
        className={cx('k-diagram__sheet', direction === 'script' && 'k-diagram__sheet--narrow')}
        tabIndex={0}
        role="region"
        aria-label={t('scroll')}
      >
        <Drawing drawing={draw('down')} />
      </div>
      <details className="k-diagram__text">
        <summary>{t('reading.summary')}</summary>
        <ol>
          {diagramSentences(graph, locale).map((sentence, at) => (
            <li key={at}>{sentence}</li>
          ))}
        </ol>
      </details>
    </figure>
  )
}
