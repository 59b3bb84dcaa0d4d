import type { CustomSeriesOption } from 'echarts/charts'
import { CustomChart } from 'echarts/charts'
import type { GridComponentOption } from 'echarts/components'
import { GridComponent } from 'echarts/components'
import type { ComposeOption } from 'echarts/core'
import { init, use as register } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

register([CustomChart, GridComponent, SVGRenderer])

type Option = ComposeOption<CustomSeriesOption | GridComponentOption>

export type ChartRow = {
  /** what stands at the start of the line: the rank */
  label: string
  /** for drawing alone: floats are good enough here, and no reader sees them */
  value: number
  before: number | null
}

export type ChartLook = { rightToLeft: boolean; formatTick: (value: number) => string }

const ROW = 36
const WIDTH = 320
const HEAD = 8
const FOOT = 34

/** Colours by their tokens, so that one drawing serves light and dark. */
const color = { now: 'var(--k-turquoise)', before: 'var(--k-edge)', line: 'var(--k-line)', text: 'var(--k-muted)', paper: 'var(--k-paper)' }

/**
 * One line an agency: last year's total as a ring, this year's as a dot, the way between them as a stroke. Drawn on the
 * server; the reader gets an SVG and no chart library.
 */
export function changeChart(rows: readonly ChartRow[], { rightToLeft, formatTick }: ChartLook): string {
  const height = HEAD + FOOT + rows.length * ROW
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height })
  const values = rows.flatMap(({ value, before }) => (before === null ? [value] : [value, before]))
  const option: Option = {
    animation: false,
    textStyle: { fontFamily: 'Vazirmatn, sans-serif', fontSize: 14 },
    grid: { top: HEAD, bottom: FOOT, left: rightToLeft ? 16 : 34, right: rightToLeft ? 34 : 16 },
    xAxis: {
      type: 'value',
      inverse: rightToLeft,
      min: Math.max(0, Math.floor((Math.min(...values) - 20) / 100) * 100),
      max: 1000,
      splitNumber: 4,
      axisLabel: { color: color.text, fontSize: 14, formatter: formatTick, hideOverlap: true },
      splitLine: { lineStyle: { color: color.line } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      position: rightToLeft ? 'right' : 'left',
      data: rows.map(({ label }) => label),
      axisLabel: { color: color.text, fontSize: 14, interval: 0 },
      axisLine: { show: false },
      axisTick: { show: false },
    },
    series: [{ type: 'custom', silent: true, data: rows.map(({ value, before }, index) => [index, value, before ?? value]), renderItem: line }],
  }
  chart.setOption(option)
  const svg = chart.renderToSVGString({ useViewBox: true })
  chart.dispose()
  return withoutStyles(svg)
}

/** The library adds a style element for the pointer, which our policy forbids and a silent drawing does not need. */
const withoutStyles = (svg: string): string => svg.replace(/<style[\s\S]*?<\/style>/g, '').replace(/ class="zr[^"]*"/g, '')

const line: NonNullable<CustomSeriesOption['renderItem']> = (_params, api) => {
  const row = api.value(0)
  const [x = 0, y = 0] = api.coord([api.value(1), row])
  const [from = x] = api.coord([api.value(2), row])
  const ring = { type: 'circle' as const, shape: { cx: from, cy: y, r: 5 }, style: { fill: color.paper, stroke: color.before, lineWidth: 2 } }
  return {
    type: 'group',
    children: [
      { type: 'line', shape: { x1: from, y1: y, x2: x, y2: y }, style: { stroke: color.now, lineWidth: 3, opacity: 0.45 } },
      ...(from === x ? [] : [ring]),
      { type: 'circle', shape: { cx: x, cy: y, r: 7 }, style: { fill: color.now } },
    ],
  }
}
