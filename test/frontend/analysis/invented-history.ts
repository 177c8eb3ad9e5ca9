/** A release with every economy, focus area and series, for as many cycles as are asked for. */
import { viewsOf } from '../../../frontend/pages/models/common.ts'
import type { AreaHistory } from '../../../shared/analysis/history.ts'
import { economies } from '../../../shared/economies.ts'
import { focusAreas, seriesRegister } from '../../../shared/framework/index.ts'
import { areaHistory } from '../../../shared/release/histories.ts'
import type { Release } from '../../../shared/release/release.ts'
import { releaseOf } from '../../../shared/release/release-of.ts'
import { inventedCycle, inventedSection, inventedVintage } from '../../invented.ts'

export function inventedHistory(years: readonly number[] = [2018, 2020, 2022, 2024, 2026]): Release {
  const cycles = years.map(inventedCycle)
  const sections = cycles.flatMap((cycle, position) =>
    economies.flatMap(({ key }) => focusAreas.map(({ id }) => inventedSection(cycle, position, key, id, 1))),
  )
  return releaseOf({ cycles, sections, vintages: seriesRegister.map(inventedVintage), withdrawn: [] })
}

/** The histories of all focus areas, as the publisher makes them. */
export const historiesOf = (release: Release): AreaHistory[] => {
  const history = viewsOf(release).at(-1)?.history ?? []
  return focusAreas.map(({ id }) => areaHistory(history, id))
}
