/** Names on a chart: at the ends of the lines that were picked, and at the point that is pointed at. */
import type { Chart, Plugin } from 'chart.js'
import { formats } from '../locales/format.ts'
import { isLanguage } from '../locales/languages.ts'
import type { TrendData } from '../pages/trend.tsx'
import { ink } from './ink.ts'
import { pointOf, strokeLine } from './others.ts'

const font = '13px system-ui, sans-serif'
const lineHeight = 15
/** How near one must point, in pixels. */
const reach = 24

const { lang } = document.documentElement
export const { figure } = formats(isLanguage(lang) ? lang : 'en')

/** Room that the names take right of the lines, in pixels. */
export function roomFor(canvas: HTMLCanvasElement, names: readonly string[]): number {
  const context = canvas.getContext('2d')
  if (!context) return 0
  context.font = font
  return 12 + Math.max(0, ...names.map((name) => context.measureText(name).width))
}

/** Names every line of the library at its end, moved apart where they would overlap. */
export const endNames: Plugin<'line'> = {
  id: 'endNames',
  afterDatasetsDraw(chart) {
    const ends = chart.data.datasets.flatMap(({ data, label = '', borderColor }) => {
      const at = data.findLastIndex((value) => value !== null)
      const value = data[at]
      return typeof value === 'number'
        ? [{ ...pointOf(chart, at, value), label, color: String(borderColor) }]
        : []
    })
    ends.sort((a, b) => a.y - b.y)
    let free = Number.NEGATIVE_INFINITY
    for (const { x, y, label, color } of ends) {
      const line = Math.max(y, free)
      free = line + lineHeight
      write(chart, label, color, x + 8, line)
    }
  },
}

/** Draws the line that is pointed at once more and says whose it is, with the figure. */
export function pointedAt({ lines, years }: TrendData): Plugin<'line'> {
  let found: Nearest | undefined
  return {
    id: 'pointedAt',
    afterEvent(chart, { event: { x, y, type } }) {
      const at = x === null || type === 'mouseout' ? undefined : Math.round(valueAt(chart, x))
      const next = at === undefined || y === null ? undefined : nearest(chart, lines, at, y)
      if (next?.line === found?.line && next?.at === found?.at) return
      found = next
      chart.draw()
    },
    afterDatasetsDraw(chart) {
      if (!found) return
      const { line, at, value } = found
      const { ctx, chartArea } = chart
      ctx.strokeStyle = ink('--soft')
      ctx.lineWidth = 1.5
      strokeLine(chart, line.values)
      const { x, y } = pointOf(chart, at, value)
      ctx.beginPath()
      ctx.arc(x, y, 4, 0, 2 * Math.PI)
      ctx.fillStyle = ink('--soft')
      ctx.fill()
      const text = `${line.economy}, ${years[at]}: ${figure(value)}`
      ctx.font = font
      const left = Math.min(x + 8, chartArea.right - ctx.measureText(text).width)
      write(chart, text, ink('--ink'), left, y < chartArea.top + 2 * lineHeight ? y + 16 : y - 16)
    },
  }
}

interface Nearest {
  readonly line: TrendData['lines'][number]
  readonly at: number
  readonly value: number
}

const valueAt = ({ scales: { x } }: Chart, pixel: number): number => x?.getValueForPixel(pixel) ?? 0

function nearest(chart: Chart, lines: TrendData['lines'], at: number, y: number): Nearest | undefined {
  let found: Nearest | undefined
  let least = reach
  for (const line of lines) {
    const value = line.values[at]
    if (value === null || value === undefined) continue
    const away = Math.abs(pointOf(chart, at, value).y - y)
    if (away >= least) continue
    least = away
    found = { line, at, value }
  }
  return found
}

function write({ ctx }: Chart, text: string, color: string, x: number, y: number): void {
  ctx.save()
  ctx.font = font
  ctx.textBaseline = 'middle'
  ctx.fillStyle = ink('--paper')
  ctx.fillRect(x - 2, y - 8, ctx.measureText(text).width + 4, 16)
  ctx.fillStyle = color
  ctx.fillText(text, x, y)
  ctx.restore()
}
