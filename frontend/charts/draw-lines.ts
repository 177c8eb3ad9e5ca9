/** Draws lines over years on a canvas: axes, gaps bridged by dashes, names at the ends, the point that is pointed at. */
import { labelledYears, roundTicks } from './scale.ts'

export interface Line {
  readonly label: string
  /** By year; null is a gap. */
  readonly values: readonly (number | null)[]
  readonly color: string
  readonly width: number
  /** Outline of the markers at each figure; none without. */
  readonly marker?: string
  /** Dashed all along. */
  readonly dashed?: boolean
  /** True where its name stands at its end. */
  readonly named: boolean
}

export interface Picture {
  readonly unit: string
  readonly years: readonly number[]
  /** The first lies above all others. */
  readonly lines: readonly Line[]
  readonly colors: {
    readonly ink: string
    readonly soft: string
    readonly rule: string
    readonly paper: string
  }
  figure(value: number): string
}

export interface Point {
  readonly line: Line
  /** Place in the years. */
  readonly at: number
  readonly value: number
}

/** Where years and values stand on the canvas, in CSS pixels. */
export interface Plot {
  x(at: number): number
  y(value: number): number
}

const font = '12px system-ui, sans-serif'
const nameFont = '13px system-ui, sans-serif'
const margin = { top: 26, bottom: 24, left: 8 }
const lineHeight = 15
/** Least distance of markers along a line. */
const markerRoom = 14

/** Draws everything anew into `width` times `height` CSS pixels. */
export function drawLines(
  ctx: CanvasRenderingContext2D,
  { width, height }: { readonly width: number; readonly height: number },
  picture: Picture,
  pointed?: Point,
): Plot {
  ctx.clearRect(0, 0, width, height)
  ctx.textBaseline = 'middle'
  const plot = drawAxes(ctx, width, height, picture)
  for (const line of [...picture.lines].reverse()) drawLine(ctx, line, plot)
  drawNames(ctx, picture, plot, width)
  if (pointed) drawPointed(ctx, picture, plot, pointed, width)
  return plot
}

function drawAxes(ctx: CanvasRenderingContext2D, width: number, height: number, picture: Picture): Plot {
  const { years, lines, colors, unit, figure } = picture
  const values = lines.flatMap((line) => line.values.filter((value) => value !== null))
  const ticks = roundTicks(Math.min(...values), Math.max(...values), 6)
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)]
  const [first = 0, last = 1] = [years[0], years.at(-1)]
  ctx.font = nameFont
  const names = lines.filter(({ named }) => named).map(({ label }) => ctx.measureText(label).width)
  ctx.font = font
  const left = margin.left + Math.max(...ticks.map((tick) => ctx.measureText(figure(tick)).width)) + 8
  const right = width - Math.min(0.36 * width, Math.max(0, ...names) + 18)
  const bottom = height - margin.bottom
  const plot: Plot = {
    x: (at) => left + ((right - left) * ((years[at] ?? last) - first)) / (last - first || 1),
    y: (value) => bottom - ((bottom - margin.top) * (value - low)) / (high - low),
  }
  ctx.fillStyle = colors.soft
  ctx.fillText(unit, margin.left, 9)
  ctx.strokeStyle = colors.rule
  ctx.lineWidth = 1
  for (const tick of ticks) {
    const y = Math.round(plot.y(tick)) + 0.5
    stroke(ctx, [left, y], [right, y])
    ctx.fillText(figure(tick), margin.left, y)
  }
  ctx.textAlign = 'center'
  for (const at of labelledYears(years.length, (right - left) / 44))
    ctx.fillText(String(years[at]), plot.x(at), height - 9)
  ctx.textAlign = 'left'
  return plot
}

function drawLine(ctx: CanvasRenderingContext2D, line: Line, { x, y }: Plot): void {
  ctx.strokeStyle = line.color
  ctx.fillStyle = line.color
  ctx.lineWidth = line.width
  const marker = line.marker === undefined ? undefined : new Path2D(line.marker)
  const last = line.values.findLastIndex((value) => value !== null)
  let marked = Number.NEGATIVE_INFINITY
  let before: number | undefined
  for (const [at, value] of line.values.entries()) {
    if (value === null) continue
    const from = before === undefined ? undefined : line.values[before]
    if (before !== undefined && from != null) {
      ctx.setLineDash(line.dashed ? [6, 4] : at - before > 1 ? [3, 4] : [])
      stroke(ctx, [x(before), y(from)], [x(at), y(value)])
    }
    if (marker && (x(at) - marked >= markerRoom || at === last)) {
      marked = x(at)
      ctx.translate(x(at), y(value))
      ctx.fill(marker)
      ctx.translate(-x(at), -y(value))
    }
    before = at
  }
  ctx.setLineDash([])
}

function stroke(
  ctx: CanvasRenderingContext2D,
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  ctx.beginPath()
  ctx.moveTo(...from)
  ctx.lineTo(...to)
  ctx.stroke()
}

/** Names at the ends of their lines, moved apart where they would overlap. */
function drawNames(
  ctx: CanvasRenderingContext2D,
  { lines, years }: Picture,
  { x, y }: Plot,
  width: number,
): void {
  const ends = lines.flatMap(({ named, values, label, color }) => {
    const at = values.findLastIndex((value) => value !== null)
    const value = values[at]
    return named && value != null ? [{ y: y(value), label, color }] : []
  })
  ends.sort((a, b) => a.y - b.y)
  ctx.font = nameFont
  const left = x(years.length - 1) + 10
  let free = Number.NEGATIVE_INFINITY
  for (const end of ends) {
    const place = Math.max(end.y, free)
    free = place + lineHeight
    ctx.fillStyle = end.color
    ctx.fillText(end.label, left, place, width - left)
  }
}

/** The figure that is pointed at, in words beside it. */
function drawPointed(
  ctx: CanvasRenderingContext2D,
  { years, colors, figure }: Picture,
  plot: Plot,
  { line, at, value }: Point,
  width: number,
): void {
  const [x, y] = [plot.x(at), plot.y(value)]
  ctx.fillStyle = line.width > 1 ? line.color : colors.ink
  ctx.beginPath()
  ctx.arc(x, y, 5, 0, 2 * Math.PI)
  ctx.fill()
  ctx.font = nameFont
  const words = `${line.label}, ${years[at]}: ${figure(value)}`
  const wide = ctx.measureText(words).width + 16
  const left = Math.min(Math.max(0, x - wide / 2), width - wide)
  const top = y > 60 ? y - 38 : y + 14
  ctx.fillStyle = colors.ink
  ctx.fillRect(left, top, wide, 24)
  ctx.fillStyle = colors.paper
  ctx.fillText(words, left + 8, top + 12)
}

/** The figure nearest to a place on the canvas, if any. */
export function nearestPoint({ lines }: Picture, plot: Plot, x: number, y: number): Point | undefined {
  let nearest: Point | undefined
  let shortest = Number.POSITIVE_INFINITY
  for (const line of lines)
    for (const [at, value] of line.values.entries()) {
      if (value === null) continue
      const distance = Math.hypot(plot.x(at) - x, plot.y(value) - y)
      if (distance < shortest) [nearest, shortest] = [{ line, at, value }, distance]
    }
  return nearest
}
