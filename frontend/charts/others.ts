/**
 * What lies behind the lines that were picked: the middle half of economies as a band, every other economy as a thin
 * line. They are drawn without the library's elements, of which six hundred would keep a slow phone busy.
 */
import type { Chart, Plugin } from 'chart.js'
import { quantile } from '../../shared/analysis/dispersion.ts'
import type { TrendData } from '../pages/trend.tsx'
import { bridge, ink } from './ink.ts'

type Line = TrendData['lines'][number]
type Values = Line['values']

/** `picked` says whether a line is drawn by the library. */
export function others({ lines, mean }: TrendData, picked: (key: string) => boolean): Plugin<'line'> {
  const band = middleHalf(lines, mean)
  return {
    id: 'others',
    beforeDatasetsDraw(chart) {
      const { ctx } = chart
      ctx.save()
      shade(chart, band)
      ctx.strokeStyle = ink('--hatch')
      ctx.lineWidth = 1
      for (const { key, values } of lines) if (!picked(key)) strokeLine(chart, values)
      ctx.restore()
    },
  }
}

/** One line in the pen that is set, dashed across years without a figure. */
export function strokeLine(chart: Chart, values: Values): void {
  const { ctx } = chart
  const known = values.flatMap((value, at) => (value === null ? [] : [{ at, ...pointOf(chart, at, value) }]))
  for (const dashed of [false, true]) {
    ctx.setLineDash(dashed ? bridge : [])
    ctx.beginPath()
    known.forEach((to, i) => {
      const from = known[i - 1]
      if (!from || to.at - from.at > 1 !== dashed) return
      ctx.moveTo(from.x, from.y)
      ctx.lineTo(to.x, to.y)
    })
    ctx.stroke()
  }
  ctx.setLineDash([])
}

/** Where a value of a year stands; `at` counts the years. */
export const pointOf = ({ scales: { x, y } }: Chart, at: number, value: number) => ({
  x: x?.getPixelForValue(at) ?? 0,
  y: y?.getPixelForValue(value) ?? 0,
})

type Band = readonly ({ readonly low: number; readonly high: number } | undefined)[]

/** Year by year, none where too few economies have a figure for a mean. */
function middleHalf(lines: readonly Line[], mean: Values): Band {
  return mean.map((centre, at) => {
    if (centre === null) return undefined
    const sorted = lines.flatMap(({ values }) => values[at] ?? []).sort((a, b) => a - b)
    return { low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) }
  })
}

function shade(chart: Chart, band: Band): void {
  const { ctx } = chart
  const edge = (side: 'low' | 'high') =>
    band.flatMap((half, at) => (half ? [pointOf(chart, at, half[side])] : []))
  const [first, ...rest] = [...edge('high'), ...edge('low').reverse()]
  if (!first) return
  ctx.fillStyle = ink('--b0')
  ctx.beginPath()
  ctx.moveTo(first.x, first.y)
  for (const { x, y } of rest) ctx.lineTo(x, y)
  ctx.fill()
}
