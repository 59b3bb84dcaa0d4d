import { layoutGraph } from '../../domain/diagram/layout'
import { graphOf } from '../../domain/diagram/readGraph'
import { graphSvg } from '../../domain/diagram/svg'
import { diagramDescription, diagramSentences } from '../../i18n/diagramWords'

/** A drawing goes down the page, at most as wide as its cell and as high as fits on a page; in points. */
const MOST_WIDE = 420
const MOST_HIGH = 640

/** A process as a paper shows it: the picture with its size in points, and the same in words, short and whole. */
export type PaperDrawing = { svg: string; width: number; height: number; description: string; sentences: string[] }

/** The drawing of section 10, or null where nothing is drawn. */
export function drawingOf(given: unknown): PaperDrawing | null {
  const graph = graphOf(given)
  if (!graph) return null
  const { width, height } = layoutGraph(graph, 'down')
  const scale = Math.min(0.75, MOST_WIDE / width, MOST_HIGH / height)
  return {
    svg: graphSvg(graph, { direction: 'down', title: '', description: '' }),
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    description: diagramDescription(graph),
    sentences: diagramSentences(graph),
  }
}
