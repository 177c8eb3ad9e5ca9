/** The trend chart: up to five economies in colour, marker and label; the rest as thin grey; gaps bridged by dashes. */
import { formats } from '../locales/format.ts'
import { isLanguage } from '../locales/languages.ts'
import { shapes } from '../pages/marker-shapes.ts'
import type { TrendData } from '../pages/trend.tsx'
import { inAddress, keepInAddress } from '../site/address.ts'
import { drawLines, type Line, nearestPoint, type Picture, type Point } from './draw-lines.ts'

const { lang } = document.documentElement
const { figure } = formats(isLanguage(lang) ? lang : 'en')
const dark = matchMedia('(prefers-color-scheme: dark)')

/** Draws into a figure of the page and redraws when a selection changes. Each drawing raises `data-rev`. */
export function drawTrend(root: HTMLElement): void {
  const canvas = root.querySelector('canvas')
  const source = root.querySelector('script[type="application/json"]')?.textContent
  const ctx = canvas?.getContext('2d')
  if (!canvas || !ctx || !source) return
  const data = JSON.parse(source) as TrendData
  const selects = [...root.querySelectorAll('select')]
  const said = root.querySelector('[role=status]')
  const chosen = () => selects.map(({ value }) => value).filter((key) => key !== '')
  fromAddress(selects, data)
  let picture = pictureOf(data, chosen())
  const draw = (pointed?: Point) => {
    const { clientWidth: width, clientHeight: height } = canvas
    const [wide, high] = [width, height].map((size) => Math.round(size * devicePixelRatio)) as [
      number,
      number,
    ]
    if (canvas.width !== wide) canvas.width = wide
    if (canvas.height !== high) canvas.height = high
    ctx.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0)
    const plot = drawLines(ctx, { width, height }, picture, pointed)
    canvas.dataset.rev = String(Number(canvas.dataset.rev ?? 0) + 1)
    return plot
  }
  const redraw = () => {
    picture = pictureOf(data, chosen())
    plot = draw()
  }
  let plot = draw()
  for (const select of selects)
    select.addEventListener('change', () => {
      keepInAddress('economies', chosen().join(','))
      redraw()
      if (said) said.textContent = latestOf(data, chosen())
    })
  canvas.addEventListener('pointermove', ({ offsetX, offsetY }) =>
    draw(nearestPoint(picture, plot, offsetX, offsetY)),
  )
  canvas.addEventListener('pointerleave', () => draw())
  dark.addEventListener('change', redraw)
  new ResizeObserver(() => {
    if (Math.round(canvas.clientWidth * devicePixelRatio) !== canvas.width) redraw()
  }).observe(canvas)
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

/** The lines in the colours of the scheme that is on: those picked, the mean, the goal, and all others behind them. */
function pictureOf(data: TrendData, chosen: readonly string[]): Picture {
  const style = getComputedStyle(document.documentElement)
  const color = (name: string): string => style.getPropertyValue(name)
  const picked = chosen.flatMap((key, i): Line[] => {
    const line = data.lines.find((l) => l.key === key)
    const marker = shapes[i]
    if (!line || !marker) return []
    return [
      { label: line.economy, values: line.values, color: color(`--c${i}`), width: 2, marker, named: true },
    ]
  })
  const mean = { label: data.meanLabel, values: data.mean, color: color('--ink'), width: 2.5, named: true }
  const { goal, goalLabel, years, unit } = data
  const reached = (value: number): Line => ({
    label: goalLabel,
    values: years.map(() => value),
    color: color('--soft'),
    width: 1.5,
    dashed: true,
    named: true,
  })
  const rest = data.lines
    .filter(({ key }) => !chosen.includes(key))
    .map(({ economy, values }) => ({
      label: economy,
      values,
      color: color('--hatch'),
      width: 1,
      named: false,
    }))
  return {
    unit,
    years,
    lines: [...picked, mean, ...(goal === undefined ? [] : [reached(goal)]), ...rest],
    colors: { ink: color('--ink'), soft: color('--soft'), rule: color('--rule'), paper: color('--paper') },
    figure,
  }
}
