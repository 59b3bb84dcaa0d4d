import type { NodeKind } from '../graph'
import type { Box, DiagramLayout, PlacedNode, Point } from '../layout'
import type { SvgElement } from '../svgElement'
import { element } from '../svgElement'

/** Other programs draw these in a size of their own and write the name under them; a step has the size of its text. */
const fixedSizes: Partial<Record<NodeKind, { width: number; height: number }>> = {
  start: { width: 36, height: 36 },
  end: { width: 36, height: 36 },
  decision: { width: 50, height: 50 },
  document: { width: 36, height: 50 },
}

type Naming = { process: string; prefix: string; edges: readonly { id: string }[] }

/** The drawing that goes with the process, with the places of our own layout, so that other programs open it as a picture. */
export function diagramElement(layout: DiagramLayout, { process, prefix, edges }: Naming): SvgElement {
  const boxes = new Map(layout.nodes.map((placed) => [placed.node.id, boxOf(placed)]))
  const shapes = layout.nodes.map((placed) => shape(placed, boxes.get(placed.node.id) ?? placed, prefix))
  const lines = layout.edges.map((placed, at) => {
    const { from, to } = placed.edge
    const id = edges[at]?.id ?? ''
    const points = reaching(placed.points, boxes.get(from), boxes.get(to))
    return element('bpmndi:BPMNEdge', { id: `${id}.drawn`, bpmnElement: id }, points.map(waypoint))
  })
  return element('bpmndi:BPMNDiagram', { id: prefix }, [
    element('bpmndi:BPMNPlane', { id: `${prefix}.plane`, bpmnElement: process }, [...shapes, ...lines]),
  ])
}

function boxOf({ node, x, y, width, height }: PlacedNode): Box {
  const size = fixedSizes[node.kind]
  if (!size) return { x, y, width, height }
  return { x: x + (width - size.width) / 2, y: y + (height - size.height) / 2, ...size }
}

function shape({ node }: PlacedNode, { x, y, width, height }: Box, prefix: string): SvgElement {
  const marker: Record<string, string> = node.kind === 'decision' ? { isMarkerVisible: 'true' } : {}
  return element('bpmndi:BPMNShape', { id: `${prefix}.${node.id}`, bpmnElement: node.id, ...marker }, [
    element('dc:Bounds', { x: tidy(x), y: tidy(y), width, height }),
  ])
}

const tidy = (value: number): number => Math.round(value * 10) / 10
const waypoint = ({ x, y }: Point): SvgElement => element('di:waypoint', { x: tidy(x), y: tidy(y) })

/** The ends of a line, led on to boxes that are smaller than those of our drawing. */
function reaching(points: readonly Point[], from: Box | undefined, to: Box | undefined): Point[] {
  const [second, last] = [points[1], points.at(-2)]
  const led = [...points]
  if (from && second) led[0] = edgeOf(from, second)
  if (to && last) led[led.length - 1] = edgeOf(to, last)
  return led
}

/** Where the straight line from the middle of a box to a point outside leaves the box. */
function edgeOf({ x, y, width, height }: Box, point: Point): Point {
  const centre = { x: x + width / 2, y: y + height / 2 }
  const [across, down] = [point.x - centre.x, point.y - centre.y]
  const share = Math.min(width / 2 / (Math.abs(across) || 1e-9), height / 2 / (Math.abs(down) || 1e-9), 1)
  return { x: centre.x + across * share, y: centre.y + down * share }
}
