/** Support sought and support offered, brought together by focus area: for those who arrange capacity building. */
import type { EconomyKey } from '../economies.ts'
import type { FocusAreaId } from '../framework/types.ts'

/** What an economy declared for a focus area; the caller's own type, so that it can carry the notes. */
export interface Declared {
  readonly economy: EconomyKey
  readonly area: FocusAreaId
  readonly seeks: boolean
  readonly shares: boolean
}

export interface SupportMatch<D extends Declared> {
  /** `matched`: at least one economy seeks what another one can share. */
  readonly state: 'matched' | 'only_sought' | 'only_offered' | 'none'
  readonly seeking: readonly D[]
  readonly sharing: readonly D[]
  /** Each seeker with every other economy that can share, in the order given. */
  readonly pairs: readonly { readonly seeker: D; readonly sharer: D }[]
}

/** The matches in one focus area. An economy may seek and share; it is never matched with itself. */
export function supportMatches<D extends Declared>(
  area: FocusAreaId,
  declared: readonly D[],
): SupportMatch<D> {
  const here = declared.filter((d) => d.area === area)
  const seeking = here.filter(({ seeks }) => seeks)
  const sharing = here.filter(({ shares }) => shares)
  const pairs = seeking.flatMap((seeker) =>
    sharing.filter(({ economy }) => economy !== seeker.economy).map((sharer) => ({ seeker, sharer })),
  )
  return { state: stateOf(seeking.length, sharing.length, pairs.length), seeking, sharing, pairs }
}

function stateOf(seeking: number, sharing: number, pairs: number): SupportMatch<Declared>['state'] {
  if (pairs > 0) return 'matched'
  if (seeking > 0) return 'only_sought'
  return sharing > 0 ? 'only_offered' : 'none'
}
