/** What a reader chose on the pages of trends and means, as it stands in the address. */

import type { Point } from '../../../shared/analysis/trend.ts'
import { type EconomyKey, economies } from '../../../shared/economies.ts'

export interface Choice {
  /** `8`, `8.2` or the key of an economy in small letters; empty for nothing. */
  readonly of: string
  /** At most five economies to show, in the order of choosing; empty texts for free places. */
  readonly economies: readonly string[]
  readonly group: readonly EconomyKey[]
  /** First year that counts; undefined for the usual one. */
  readonly base?: number
  /** Date of a vintage; undefined for the newest. */
  readonly vintage?: string
  readonly target?: Point
}

/** Economies that can be shown at once. */
export const picksMax = 5

export const noChoice: Choice = { of: '', economies: [], group: [] }

const keyOf = (text: string): EconomyKey | undefined =>
  economies.find(({ key }) => key.toLowerCase() === text)?.key

/** Reads a choice; what no page offers is left out. `read` gives the value of a name, or an empty text. */
export function choiceFrom(read: (name: string) => string, subjects: ReadonlySet<string>): Choice {
  const listed = (name: string) => [...new Set(read(name).split(','))].filter((key) => keyOf(key))
  const [of, base, vintage] = [read('of'), yearIn(read('base')), read('vintage')]
  const [target, by] = [numberIn(read('target')), yearIn(read('by'))]
  return {
    of: subjects.has(of) || keyOf(of) ? of : '',
    economies: listed('economies').slice(0, picksMax),
    group: listed('group').flatMap((key) => keyOf(key) ?? []),
    ...(base !== undefined && { base }),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(vintage) && { vintage }),
    ...(target !== undefined && by !== undefined && { target: { value: target, year: by } }),
  }
}

/** The same as names and values, an empty value where nothing was chosen. */
export function choiceAsValues(choice: Choice): Readonly<Record<string, string>> {
  const { of, group, base, vintage, target } = choice
  return {
    of,
    economies: choice.economies.filter((key) => key !== '').join(','),
    group: group.map((key) => key.toLowerCase()).join(','),
    base: String(base ?? ''),
    vintage: vintage ?? '',
    target: String(target?.value ?? ''),
    by: String(target?.year ?? ''),
  }
}

function numberIn(text: string): number | undefined {
  const value = Number(text)
  return text.trim() !== '' && Number.isFinite(value) ? value : undefined
}

function yearIn(text: string): number | undefined {
  const year = numberIn(text)
  return year !== undefined && Number.isInteger(year) && year >= 1980 && year <= 2100 ? year : undefined
}

/** The place of an economy in APEC's order; −1 for a key that there is not. */
export const placeOf = (key: string): number => economies.findIndex((e) => e.key.toLowerCase() === key)
