/** How a long table is cut into files, so that none is over 2 MB in any format. */

/** A row of observations is at most some 700 bytes as JSON, the longest of the formats; other rows are half as long, but for those with the words of second looks. */
export const rowsPerFile = { observations: 2_500, other: 4_000, looks: 250 } as const

export interface Part {
  /** Ends the name: nothing for the first part, so that a table's address outlives its growth. */
  readonly suffix: string
  readonly from: number
  readonly to: number
}

/**
 * The parts of a table of so many rows; an empty table has one. Every `together` rows stay in one part, as far as they
 * fit: those of an economy in a cycle, so that each part is a cube of its own.
 */
export function partsOf(rows: number, perFile: number, together = 1): Part[] {
  const per = together < perFile ? perFile - (perFile % together) : perFile
  const count = Math.max(1, Math.ceil(rows / per))
  return Array.from({ length: count }, (_, i) => ({
    suffix: i === 0 ? '' : `-${i + 1}`,
    from: i * per,
    to: Math.min(rows, (i + 1) * per),
  }))
}
