/** Up to five economies against the middle half of APEC; gaps are bridged by dashes, a break is one. */
import {
  CategoryScale,
  Chart,
  type ChartDataset,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  type Plugin,
  PointElement,
  Tooltip,
  type TooltipItem,
} from 'chart.js'
import { shownValue } from '../pages/analysis/shown.ts'
import type { ChartProps } from '../pages/analysis/trends-view.tsx'
import type { Words } from '../pages/analysis/words.ts'

Chart.register(
  CategoryScale,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  Tooltip,
)

const markers = ['circle', 'rect', 'triangle', 'rectRot', 'star'] as const
const dark = matchMedia('(prefers-color-scheme: dark)')
const style = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name)

type Line = ChartDataset<'line', (number | null)[]>

/** Draws, and draws again where the colours of the page change; gives what takes the chart away. */
export function drawBand(canvas: HTMLCanvasElement, props: ChartProps, words: Words): () => void {
  const { subject } = props.trend
  const chart = new Chart(canvas, {
    type: 'line',
    data: { labels: subject.times.map(String), datasets: linesOf(props, words) },
    options: optionsOf(props, words),
    plugins: [ends, revision],
  })
  const redraw = () => {
    chart.data.datasets = linesOf(props, words)
    chart.options = optionsOf(props, words)
    chart.update('none')
  }
  dark.addEventListener('change', redraw)
  return () => {
    dark.removeEventListener('change', redraw)
    chart.destroy()
  }
}

function linesOf({ trend, picked, target }: ChartProps, { t, names }: Words): Line[] {
  const { subject, bands, group } = trend
  const line = (label: string, data: (number | null)[], color: string, width: number): Line => ({
    label,
    data,
    borderColor: color,
    backgroundColor: color,
    borderWidth: width,
    pointRadius: 0,
    spanGaps: true,
    segment: { borderDash: ({ p0, p1 }) => (p0.skip || p1.skip ? [3, 4] : undefined) },
  })
  const chosen = picked.flatMap((e, i): Line[] =>
    e === undefined
      ? []
      : [
          {
            ...line(names.economies[e] ?? '', [...(subject.values[e] ?? [])], style(`--c${i}`), 2),
            pointStyle: markers[i] ?? 'circle',
            pointRadius: 4,
          },
        ],
  )
  const own =
    group.length === 0
      ? []
      : [
          line(
            t.ownGroup,
            group.map(({ value }) => value ?? null),
            style('--ink'),
            3,
          ),
        ]
  const goal =
    target === undefined
      ? []
      : [
          {
            ...line(
              t.ownTarget,
              subject.times.map(() => target),
              style('--soft'),
              1.5,
            ),
            borderDash: [6, 4],
          },
        ]
  return [
    ...chosen,
    ...own,
    ...goal,
    line(
      t.median,
      bands.map((band) => band?.median ?? null),
      style('--b3'),
      2,
    ),
    {
      ...line(
        '',
        bands.map((band) => band?.p75 ?? null),
        'transparent',
        0,
      ),
      fill: '+1',
      backgroundColor: style('--b1'),
    },
    line(
      t.band,
      bands.map((band) => band?.p25 ?? null),
      'transparent',
      0,
    ),
  ]
}

function optionsOf({ trend: { subject }, unit }: ChartProps, words: Words) {
  const ink = style('--soft')
  const [min, max] = subject.range
  const bounded = subject.scale === 'linear' && max !== null && max - min <= 100
  return {
    animation: false as const,
    maintainAspectRatio: false,
    layout: { padding: { right: innerWidth < 600 ? 84 : 130 } },
    interaction: { mode: 'index' as const, intersect: false },
    scales: {
      x: { grid: { display: false }, ticks: { color: ink } },
      y: {
        type: subject.scale === 'log' ? ('logarithmic' as const) : ('linear' as const),
        ...(bounded && { min, max }),
        grid: { color: style('--rule') },
        ticks: {
          color: ink,
          callback: (value: number | string) => shownValue(words, subject, Number(value)),
          ...(subject.kind === 'levels' && { stepSize: 100 / 3 }),
        },
        title: { display: subject.kind !== 'levels', text: unit, color: ink },
      },
    },
    plugins: {
      tooltip: {
        filter: ({ dataset }: TooltipItem<'line'>) => dataset.label !== '',
        callbacks: {
          label: ({ dataset, parsed, chart, datasetIndex, dataIndex }: TooltipItem<'line'>) => {
            const shown = shownValue(words, subject, parsed.y ?? 0)
            const above = chart.data.datasets[datasetIndex - 1]?.data[dataIndex]
            return dataset.label === words.t.band && typeof above === 'number'
              ? `${dataset.label}: ${words.t.aggregates.to(shown, shownValue(words, subject, above))}`
              : `${dataset.label}: ${shown}`
          },
        },
      },
    },
  }
}

/** Names the lines at their ends, moved apart where they would overlap. */
const ends: Plugin<'line'> = {
  id: 'ends',
  afterDatasetsDraw(chart) {
    const { ctx } = chart
    const named = chart.data.datasets.flatMap((dataset, i) => {
      const at = dataset.data.findLastIndex((value) => value !== null)
      const point = chart.getDatasetMeta(i).data[at]
      return dataset.borderWidth && point
        ? [{ x: point.x, y: point.y, text: dataset.label ?? '', color: String(dataset.borderColor) }]
        : []
    })
    named.sort((a, b) => a.y - b.y)
    ctx.save()
    ctx.font = '13px system-ui, sans-serif'
    ctx.textBaseline = 'middle'
    let free = Number.NEGATIVE_INFINITY
    for (const { x, y, text, color } of named) {
      const line = Math.max(y, free)
      free = line + 15
      ctx.fillStyle = style('--paper')
      ctx.fillRect(x + 7, line - 8, ctx.measureText(text).width + 4, 16)
      ctx.fillStyle = color
      ctx.fillText(text, x + 9, line)
    }
    ctx.restore()
  },
}

/** Counts complete drawings, so that whoever measures can see one. */
const revision: Plugin<'line'> = {
  id: 'revision',
  afterDraw: ({ canvas }) => {
    canvas.dataset.rev = String(Number(canvas.dataset.rev ?? 0) + 1)
  },
}
