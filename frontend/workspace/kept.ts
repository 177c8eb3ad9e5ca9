/** What was typed and is not stored yet, kept for the browser's tab: it outlives a reload and a new sign-in. */
import type { Draft } from './draft.ts'

export interface Kept {
  readonly draft: Draft
  /** The id of the version that it was typed over; null where there was none. */
  readonly base: string | null
}

const keyOf = (place: { cycle: string; economy: string; indicator: string }): string =>
  `typed ${place.cycle} ${place.economy} ${place.indicator}`

export type Place = Parameters<typeof keyOf>[0]

export const keep = (place: Place, kept: Kept): void =>
  sessionStorage.setItem(keyOf(place), JSON.stringify(kept))

export const drop = (place: Place): void => sessionStorage.removeItem(keyOf(place))

/** What was kept for this answer; undefined for nothing, or for what an older version of this page kept otherwise. */
export function kept(place: Place): Kept | undefined {
  const text = sessionStorage.getItem(keyOf(place))
  if (text === null) return undefined
  const value = JSON.parse(text) as Partial<Kept>
  return value.draft && 'evidence' in value.draft && value.base !== undefined ? (value as Kept) : undefined
}
