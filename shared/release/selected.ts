/** The observations of a choice, read from the files of a release. */
import * as z from 'zod/mini'
import { ObservationRow, observationOf } from './observation-row.ts'
import type { Observation } from './release.ts'

export interface Selection {
  /** Keys in small letters, in APEC's order. */
  readonly economies: readonly string[]
  /** In the framework's order. */
  readonly indicators: readonly string[]
  /** Oldest first. */
  readonly cycles: readonly string[]
}

/** Economies whose files are read at once. */
const atOnce = 4

/** Reads what was chosen from a release, of which `read` gives a file by its name; sorted by cycle, economy and indicator, the not reported included. */
export async function selectedRows(
  { economies, indicators, cycles }: Selection,
  read: (name: string) => Promise<unknown>,
): Promise<Observation[]> {
  const byPlace = new Map<string, Observation>()
  for (let from = 0; from < economies.length; from += atOnce)
    await Promise.all(
      economies.slice(from, from + atOnce).map(async (economy) => {
        const rows = await read(`economies/${economy}/observations.json`)
        for (const row of z.array(ObservationRow).parse(rows))
          if (cycles.includes(row.cycle) && indicators.includes(row.indicator))
            byPlace.set(`${row.cycle} ${economy} ${row.indicator}`, observationOf(row))
      }),
    )
  return cycles.flatMap((cycle) =>
    economies.flatMap((economy) =>
      indicators.flatMap((indicator) => byPlace.get(`${cycle} ${economy} ${indicator}`) ?? []),
    ),
  )
}
