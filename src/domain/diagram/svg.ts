import type { ProcessGraph } from './graph'
import type { Box, Direction, PlacedEdge, PlacedNode } from './layout'
import { layoutGraph, textSizes } from './layout'
import type { Palette } from './shapes'
import { arrow, nodeShape } from './shapes'
import type { SvgElement } from './svgElement'
import { element, svgText } from './svgElement'

/** The tokens of pages, light or dark as the page is. */
export const pagePalette: Palette = {
  ink: 'var(--k-ink)',
  muted: 'var(--k-muted)',
  paper: 'var(--k-paper)',
  edge: 'var(--k-edge)',
  start: 'var(--k-lapis-tint)',
  startLine: 'var(--k-lapis)',
  decision: 'var(--k-saffron-tint)',
  decisionLine: 'var(--k-saffron)',
  document: 'var(--k-neutral-tint)',
}

/** The light tokens, for papers and files. */
export const paperPalette: Palette = {
  ink: '#18212b',
  muted: '#55606c',
  paper: '#ffffff',
  edge: '#7c8794',
  start: '#e8eef8',
  startLine: '#1f4b99',
  decision: '#fdf3eb',
  decisionLine: '#a84a05',
  document: '#f1f4f3',
}

export type Drawing = {
  direction: Direction
  palette: Palette
  /** what the drawing is called, and what is in it, for those who do not see it */
  title: string
  description: string
}

/** The picture of a graph as a tree of elements: what pages render and files hold. */
export function drawGraph(graph: ProcessGraph, { direction, palette, title, description }: Drawing): SvgElement {
  const { width, height, nodes, edges } = layoutGraph(graph, direction)
  const byId = new Map(nodes.map((placed) => [placed.node.id, placed]))
  const right = direction !== 'ltr'
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      fontFamily: 'Vazirmatn, sans-serif',
    },
    [
      element('title', {}, [title]),
      element('desc', {}, [description]),
      ...edges.flatMap((placed) => arrow(placed, byId.get(placed.edge.from), byId.get(placed.edge.to), palette)),
      ...nodes.flatMap((placed) => [...nodeShape(placed, palette), ...nodeText(placed, palette, right)]),
      ...edges.flatMap((placed) => labelText(placed, palette, right)),
    ],
  )
}

/** The same picture as the text of an SVG file in the colours of paper. */
export const graphSvg = (graph: ProcessGraph, drawing: Omit<Drawing, 'palette'>): string =>
  svgText(drawGraph(graph, { ...drawing, palette: paperPalette }))

type Writing = { size: number; fill: string; fontWeight?: number; right: boolean }

/**
 * Programs that know no `direction` read a line from the left, and embedding marks tell them where it begins. A line of
 * Persian words alone needs none; and without marks a PDF can be searched for it.
 */
const persianAlone = /^(?:(?!\p{Nd})[\p{Script=Arabic}\u200c\s؟])*$/u
const inDirection = (line: string, right: boolean) => (right && !persianAlone.test(line) ? `\u202b${line}\u202c` : line)

/** Lines under each other in the middle of a box, from this height on. */
function textBlock(box: Box, top: number, lines: readonly string[], { size, right, ...look }: Writing): SvgElement[] {
  const x = Math.round((box.x + box.width / 2) * 10) / 10
  return lines.map((line, at) => {
    const y = Math.round((top + (at + 0.5) * size * textSizes.line + size * 0.36) * 10) / 10
    const place = { x, y, fontSize: size, textAnchor: 'middle', direction: right ? 'rtl' : 'ltr' }
    return element('text', { ...place, ...look }, [inDirection(line, right)])
  })
}

function nodeText(placed: PlacedNode, { ink, muted }: Palette, right: boolean): SvgElement[] {
  const { title, lane, line } = textSizes
  const laneHeight = placed.laneLines.length * lane * line
  const top = placed.y + (placed.height - laneHeight - placed.lines.length * title * line) / 2
  const isTerminal = placed.node.kind === 'start' || placed.node.kind === 'end'
  return [
    ...textBlock(placed, top, placed.laneLines, { size: lane, fill: muted, right }),
    ...textBlock(placed, top + laneHeight, placed.lines, {
      size: title,
      fill: ink,
      ...(isTerminal ? { fontWeight: 700 } : {}),
      right,
    }),
  ]
}

function labelText({ label }: PlacedEdge, { ink, paper }: Palette, right: boolean): SvgElement[] {
  if (!label) return []
  const { x, y, width, height } = label
  return [
    element('rect', { x, y, width, height, rx: 4, fill: paper, fillOpacity: 0.88 }),
    ...textBlock(label, y + 2, label.lines, { size: textSizes.label, fill: ink, right }),
  ]
}
