/** The trend chart: up to five economies in colour, marker and name, before all others; gaps bridged by dashes. */
import {
  CategoryScale,
  Chart,
  type ChartDataset,
  type ChartOptions,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
} from 'chart.js'
import type { TrendData } from '../pages/trend.tsx'
import { inAddress, keepInAddress } from '../site/address.ts'
import { furthestMoved } from './first-picks.ts'
import { bridge, dark, ink } from './ink.ts'
import { endNames, figure, pointedAt, roomFor } from './names.ts'
import { others } from './others.ts'

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement)

/** Colours that differ for any colour vision, each with a marker of its own. */
const looks = [
  { light: '#0b5a66', dark: '#7fd0da', marker: 'circle' },
  { light: '#b3541e', dark: '#ffb27a', marker: 'rect' },
  { light: '#6a3d9a', dark: '#c9a6f0', marker: 'triangle' },
  { light: '#4a7a1d', dark: '#b0d977', marker: 'rectRot' },
  { light: '#a11d53', dark: '#ff9ec2', marker: 'star' },
] as const

/** Stands in the address for a choice of nobody. */
const nobody = 'none'

/** Lets the page answer before the next piece of work. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve))

/**
 * Draws into a figure of the page and redraws when a selection changes. Each drawing raises `data-rev`. The library,
 * the frame and the lines are a task each, because together they would hold up a slow phone.
 */
export async function drawTrend(root: HTMLElement): Promise<void> {
  const canvas = root.querySelector('canvas')
  const source = root.querySelector('script[type="application/json"]')?.textContent
  if (!canvas || !source) return
  const data = JSON.parse(source) as TrendData
  const selects = [...root.querySelectorAll('select')]
  const said = root.querySelector('[role=status]')
  const chosen = () => [...new Set(selects.map(({ value }) => value).filter((key) => key !== ''))]
  choose(selects, picksOf(data))
  keepApart(selects)
  await pause()
  const chart = new Chart(canvas, {
    type: 'line',
    data: { labels: data.years.map(String), datasets: [] },
    options: optionsOf(data, canvas, chosen()),
    plugins: [others(data, (key) => chosen().includes(key)), endNames, pointedAt(data), revision],
  })
  const redraw = () => {
    chart.data.datasets = datasetsOf(data, chosen())
    chart.options = optionsOf(data, canvas, chosen())
    chart.update('none')
  }
  await pause()
  redraw()
  for (const select of selects)
    select.addEventListener('change', () => {
      keepApart(selects)
      keepInAddress('economies', chosen().join(',') || nobody)
      redraw()
      if (said) said.textContent = latestOf(data, chosen())
    })
  dark.addEventListener('change', redraw)
}

/** The selection in the address, of which what is not known is ignored; without one, where most happened. */
function picksOf({ lines }: TrendData): string[] {
  const wanted = inAddress('economies')
  if (wanted === '') return furthestMoved(lines)
  return [...new Set(wanted.split(','))].filter((key) => lines.some((line) => line.key === key))
}

function choose(selects: readonly HTMLSelectElement[], picks: readonly string[]): void {
  selects.forEach((select, i) => {
    select.value = picks[i] ?? ''
  })
}

/** What is chosen in one place cannot be chosen in another. */
function keepApart(selects: readonly HTMLSelectElement[]): void {
  const taken = selects.map(({ value }) => value)
  for (const select of selects)
    for (const option of select.options)
      option.disabled = option.value !== '' && option.value !== select.value && taken.includes(option.value)
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

type Lines = ChartDataset<'line', (number | null)[]>

function datasetsOf(data: TrendData, chosen: readonly string[]): Lines[] {
  const base = { spanGaps: true, segment: { borderDash: acrossGaps }, pointRadius: 0 }
  const colored = (color: string) => ({ borderColor: color, backgroundColor: color })
  const picked = chosen.flatMap((key, i): Lines[] => {
    const line = data.lines.find((l) => l.key === key)
    const look = looks[i]
    if (!line || !look) return []
    const { marker, [dark.matches ? 'dark' : 'light']: color } = look
    const drawn = { borderWidth: 2, pointStyle: marker, pointRadius: 4 }
    return [{ ...base, ...colored(color), ...drawn, label: line.economy, data: [...line.values] }]
  })
  const mean = { label: data.meanLabel, data: [...data.mean], borderWidth: 2.5 }
  const goal =
    data.goal === undefined ? [] : [{ label: data.goalLabel, data: data.years.map(() => data.goal ?? null) }]
  return [
    ...picked,
    { ...base, ...colored(ink('--ink')), ...mean },
    ...goal.map((line) => ({
      ...line,
      ...colored(ink('--soft')),
      borderWidth: 1.5,
      borderDash: [6, 4],
      pointRadius: 0,
    })),
  ]
}

/** Dashes where the line crosses a year without a figure. */
const acrossGaps = ({ p0, p1 }: { p0: { skip?: boolean }; p1: { skip?: boolean } }) =>
  p0.skip || p1.skip ? bridge : undefined

function optionsOf(
  data: TrendData,
  canvas: HTMLCanvasElement,
  chosen: readonly string[],
): ChartOptions<'line'> {
  const { lines, goal, goalLabel, meanLabel, unit } = data
  const color = ink('--soft')
  const figures = [...lines.flatMap(({ values }) => values), goal ?? null].filter((value) => value !== null)
  const names = lines.flatMap(({ key, economy }) => (chosen.includes(key) ? [economy] : []))
  return {
    animation: false,
    maintainAspectRatio: false,
    layout: {
      padding: { right: roomFor(canvas, [...names, meanLabel, ...(goal === undefined ? [] : [goalLabel])]) },
    },
    events: ['mousemove', 'mouseout', 'click', 'touchstart', 'touchmove'],
    scales: {
      x: { grid: { display: false }, ticks: { color, maxRotation: 0 } },
      y: {
        suggestedMin: Math.min(...figures),
        suggestedMax: Math.max(...figures),
        grid: { color: ink('--rule') },
        ticks: { color },
        title: { display: true, text: unit, color },
      },
    },
  }
}

/** Counts complete drawings, so that whoever measures can see one. */
const revision: Plugin<'line'> = {
  id: 'revision',
  afterDraw: ({ canvas, data }) => {
    if (data.datasets.length > 0) canvas.dataset.rev = String(Number(canvas.dataset.rev ?? 0) + 1)
  },
}
