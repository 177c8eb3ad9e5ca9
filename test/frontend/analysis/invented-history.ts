/** A release with every economy, focus area and series, for as many cycles as are asked for. */
import { economies } from '../../../shared/economies.ts'
import { focusAreas, seriesRegister } from '../../../shared/framework/index.ts'
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
