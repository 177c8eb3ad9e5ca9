/** The trend chart: up to five economies in colour, marker and label; the rest as thin grey; gaps bridged by dashes. */
import {
  CategoryScale,
  Chart,
  type ChartDataset,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
  Tooltip,
  type TooltipItem,
} from 'chart.js'
import { formats } from '../locales/format.ts'
import { isLanguage } from '../locales/languages.ts'
import type { TrendData } from '../pages/trend.tsx'
import { inAddress, keepInAddress } from '../site/address.ts'

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement, Tooltip)

/** Colours that differ for any colour vision, each with a marker of its own. */
const looks = [
  { light: '#0b5a66', dark: '#7fd0da', marker: 'circle' },
  { light: '#b3541e', dark: '#ffb27a', marker: 'rect' },
  { light: '#6a3d9a', dark: '#c9a6f0', marker: 'triangle' },
  { light: '#4a7a1d', dark: '#b0d977', marker: 'rectRot' },
  { light: '#a11d53', dark: '#ff9ec2', marker: 'star' },
] as const

const { lang } = document.documentElement
const { figure } = formats(isLanguage(lang) ? lang : 'en')
const dark = matchMedia('(prefers-color-scheme: dark)')
const still = matchMedia('(prefers-reduced-motion: reduce)')

/** Draws into a figure of the page and redraws when a selection changes. Each drawing raises `data-rev`. */
export function drawTrend(root: HTMLElement): void {
  const canvas = root.querySelector('canvas')
  const source = root.querySelector('script[type="application/json"]')?.textContent
  if (!canvas || !source) return
  const data = JSON.parse(source) as TrendData
  const selects = [...root.querySelectorAll('select')]
  const said = root.querySelector('[role=status]')
  const chosen = () => selects.map(({ value }) => value).filter((key) => key !== '')
  fromAddress(selects, data)
  const chart = new Chart(canvas, {
    type: 'line',
    data: { labels: data.years.map(String), datasets: datasetsOf(data, chosen()) },
    options: optionsOf(data),
    plugins: [labels(data), revision],
  })
  const redraw = () => {
    chart.data.datasets = datasetsOf(data, chosen())
    chart.options = optionsOf(data)
    chart.update('none')
  }
  for (const select of selects)
    select.addEventListener('change', () => {
      keepInAddress('economies', chosen().join(','))
      redraw()
      if (said) said.textContent = latestOf(data, chosen())
    })
  dark.addEventListener('change', redraw)
}

/** Takes the selection from the address; what it does not know is ignored. */
function fromAddress(selects: readonly HTMLSelectElement[], { lines }: TrendData): void {
  const wanted = inAddress('economies').split(',')
  const known = [...new Set(wanted)].filter((key) => lines.some((line) => line.key === key))
  selects.forEach((select, i) => {
    select.value = known[i] ?? ''
  })
}

/** The latest figure of each economy that was picked, in words for who does not see the lines. */
function latestOf({ lines, years, unit }: TrendData, chosen: readonly string[]): string {
  const latest = chosen.flatMap((key) => {
    const line = lines.find((line) => line.key === key)
    const at = line?.values.findLastIndex((value) => value !== null) ?? -1
    return line ? [`${line.economy}: ${figure(line.values[at] ?? 0)} (${years[at]})`] : []
  })
  return [unit, ...latest].join('; ')
}

const style = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name)

function datasetsOf(data: TrendData, chosen: readonly string[]): ChartDataset<'line', (number | null)[]>[] {
  const scheme = dark.matches ? 'dark' : 'light'
  const base = { spanGaps: true, segment: { borderDash: bridge } }
  const picked = chosen.flatMap((key, i) => {
    const line = data.lines.find((l) => l.key === key)
    const look = looks[i]
    if (!line || !look) return []
    const color = look[scheme]
    return [
      {
        ...base,
        label: line.economy,
        data: [...line.values],
        borderColor: color,
        backgroundColor: color,
        borderWidth: 2,
        pointStyle: look.marker,
        pointRadius: 4,
      },
    ]
  })
  const mean = {
    ...base,
    label: data.meanLabel,
    data: [...data.mean],
    borderColor: style('--ink'),
    backgroundColor: style('--ink'),
    borderWidth: 2.5,
    pointRadius: 0,
  }
  const goal =
    data.goal === undefined
      ? []
      : [
          {
            label: data.goalLabel,
            data: data.years.map(() => data.goal ?? null),
            borderColor: style('--soft'),
            backgroundColor: style('--soft'),
            borderWidth: 1.5,
            borderDash: [6, 4],
            pointRadius: 0,
            segment: {},
            spanGaps: true,
          },
        ]
  const rest = data.lines
    .filter(({ key }) => !chosen.includes(key))
    .map(({ economy, values }) => ({
      ...base,
      label: economy,
      data: [...values],
      borderColor: style('--hatch'),
      backgroundColor: style('--hatch'),
      borderWidth: 1,
      pointRadius: 0,
    }))
  return [...picked, mean, ...goal, ...rest]
}

/** Dashes where the line crosses a year without a figure. */
const bridge = ({ p0, p1 }: { p0: { skip?: boolean }; p1: { skip?: boolean } }) =>
  p0.skip || p1.skip ? [3, 4] : undefined

function optionsOf({ unit }: TrendData) {
  const ink = style('--soft')
  const grid = { color: style('--rule') }
  return {
    animation: still.matches ? (false as const) : { duration: 200 },
    maintainAspectRatio: false,
    layout: { padding: { right: 120 } },
    interaction: { mode: 'nearest' as const, intersect: false },
    scales: {
      x: { grid: { display: false }, ticks: { color: ink } },
      y: { grid, ticks: { color: ink }, title: { display: true, text: unit, color: ink } },
    },
    plugins: {
      tooltip: {
        callbacks: {
          label: ({ dataset, parsed }: TooltipItem<'line'>) =>
            parsed.y === null ? '' : `${dataset.label ?? ''}: ${figure(parsed.y)}`,
        },
      },
    },
  }
}

/** Names the picked lines and the mean at their ends, moved apart where they would overlap. */
const labels = ({ meanLabel, goalLabel }: TrendData): Plugin<'line'> => ({
  id: 'labels',
  afterDatasetsDraw(chart) {
    const { ctx } = chart
    const ends = chart.data.datasets.flatMap((dataset, i) => {
      const named = [meanLabel, goalLabel].includes(dataset.label ?? '') || dataset.borderWidth === 2
      const at = dataset.data.findLastIndex((value) => value !== null)
      const point = chart.getDatasetMeta(i).data[at]
      return named && point
        ? [{ x: point.x, y: point.y, text: dataset.label ?? '', color: dataset.borderColor }]
        : []
    })
    ends.sort((a, b) => a.y - b.y)
    ctx.save()
    ctx.font = '13px system-ui, sans-serif'
    ctx.textBaseline = 'middle'
    let free = Number.NEGATIVE_INFINITY
    for (const { x, y, text, color } of ends) {
      const line = Math.max(y, free)
      free = line + 15
      ctx.fillStyle = style('--paper')
      ctx.fillRect(x + 6, line - 8, ctx.measureText(text).width + 4, 16)
      ctx.fillStyle = String(color)
      ctx.fillText(text, x + 8, line)
    }
    ctx.restore()
  },
})

/** Counts complete drawings, so that whoever measures can see one. */
const revision: Plugin<'line'> = {
  id: 'revision',
  afterDraw: ({ canvas }) => {
    canvas.dataset.rev = String(Number(canvas.dataset.rev ?? 0) + 1)
  },
}
