/** Where the ticks of an axis stand, and on which side of its dot a label stays readable. */

export interface Dot {
  readonly id: string
  /** Percent of the width. */
  readonly x: number
  /** Pixels. */
  readonly y: number
}

export interface Placed extends Dot {
  /** The side of its label; dots that would cover each other stand a little apart on their sides. */
  readonly side: 'left' | 'right'
  /** Pixels to the right of its place. */
  readonly aside: number
  /** Of the label, in pixels. */
  readonly labelY: number
}

const steps = [1, 2, 5, 10, 20, 50]

/** Whole numbers from at or below `low` to at or above `high`, at most seven of them, with 0 among them. */
export function ticksOf(low: number, high: number): number[] {
  const step = steps.find((size) => (high - low) / size <= 5) ?? 50
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)]
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step)
}

const line = 16
const wide = 10

/** Dots of one column whose labels would meet take turns: one has its label on the right, the next on the left. */
export function sidesOf(dots: readonly Dot[]): Placed[] {
  const placed: Placed[] = []
  for (const dot of [...dots].sort((a, b) => a.x - b.x || a.y - b.y)) {
    const column = placed.filter(({ x }) => x === dot.x)
    const above = column.at(-1)
    const side = above?.side === 'right' && dot.y - above.y < line ? 'left' : 'right'
    const over = column.findLast((other) => other.side === side)
    placed.push({ ...dot, side, aside: 0, labelY: Math.max(dot.y, over ? over.labelY + line : dot.y) })
  }
  return placed.map((dot) => {
    const isMet = placed.some(
      (other) => other !== dot && other.x === dot.x && Math.abs(other.y - dot.y) < wide,
    )
    return isMet ? { ...dot, aside: dot.side === 'right' ? wide / 2 + 1 : -(wide / 2 + 1) } : dot
  })
}
