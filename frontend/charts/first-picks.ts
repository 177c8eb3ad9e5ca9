/** Which lines stand out before anybody chose: those that moved furthest, whichever way. */

/** How many. */
const firstPicks = 2

interface Line {
  readonly key: string
  readonly values: readonly (number | null)[]
}

/** Keys of the lines whose last figure is furthest from their first; equals in the order of the list. */
export function furthestMoved(lines: readonly Line[]): string[] {
  const moved = lines.flatMap(({ key, values }) => {
    const figures = values.filter((value) => value !== null)
    const [first, last] = [figures[0], figures.at(-1)]
    return first === undefined || last === undefined || figures.length < 2
      ? []
      : [{ key, by: Math.abs(last - first) }]
  })
  moved.sort((a, b) => b.by - a.by)
  return moved.slice(0, firstPicks).map(({ key }) => key)
}
