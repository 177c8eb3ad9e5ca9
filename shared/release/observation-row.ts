/** Observations as they stand in the JSON files of a release, and back from there. */
import * as z from 'zod/mini'
import { EconomyKey } from '../economies.ts'
import { focusAreaIds } from '../framework/types.ts'
import { type Observation, observationStatuses } from './release.ts'

const text = z.nullable(z.string())
const number = z.nullable(z.number())

export const ObservationRow = z.object({
  // The first releases wrote a cycle as a text.
  cycle: z.coerce.string(),
  economy: EconomyKey,
  focus_area: z.enum(focusAreaIds),
  indicator: z.string(),
  status: z.enum(observationStatuses),
  basis: z.nullable(z.enum(['self', 'series'])),
  level: z.nullable(z.enum(['full', 'partial', 'pilot', 'none'])),
  value: number,
  year: number,
  unit: text,
  own_value: number,
  own_year: number,
  score: number,
  obs_status: z.enum(['A', 'B', 'D', 'E', 'F', 'P', 'U', 'O', 'L', 'M']),
  source: text,
  vintage: text,
  // Earlier releases did not say it.
  vintage_basis: z.optional(z.nullable(z.enum(['file', 'given', 'assumed']))),
  demonstration: z.boolean(),
  // Earlier releases had no mark of its own for it.
  own_demonstration: z.optional(z.nullable(z.boolean())),
})
export type ObservationRow = z.infer<typeof ObservationRow>

/** The observation that a row was written from. */
export function observationOf(row: ObservationRow): Observation {
  const { basis, level, value, year, own_value, own_year, score, vintage, vintage_basis } = row
  return {
    cycle: row.cycle,
    economy: row.economy,
    area: row.focus_area,
    indicator: row.indicator,
    status: row.status,
    obsStatus: row.obs_status,
    source: row.source ?? '',
    demonstration: row.demonstration,
    ...(basis !== null && { basis }),
    ...(level !== null && { level }),
    ...(value !== null && { value }),
    ...(year !== null && { year }),
    ...(own_value !== null && { ownValue: own_value }),
    ...(own_year !== null && { ownYear: own_year }),
    ...(score !== null && { score }),
    ...(vintage !== null && { vintage }),
    ...(vintage_basis != null && { vintageBasis: vintage_basis }),
    ...(row.own_demonstration && { ownDemonstration: true }),
  }
}
