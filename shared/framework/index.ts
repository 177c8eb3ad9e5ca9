/** The illustrative framework, version 2026.1, in one place: the data and the ways to look it up. */
import { focusAreas } from './areas.ts'
import { area1 } from './indicators/area-1.ts'
import { area2 } from './indicators/area-2.ts'
import { area3 } from './indicators/area-3.ts'
import { area4 } from './indicators/area-4.ts'
import { area5 } from './indicators/area-5.ts'
import { area6 } from './indicators/area-6.ts'
import { area7 } from './indicators/area-7.ts'
import { area8 } from './indicators/area-8.ts'
import { area9 } from './indicators/area-9.ts'
import { area10 } from './indicators/area-10.ts'
import { area11 } from './indicators/area-11.ts'
import { instruments } from './instruments.ts'
import { seriesRegister } from './series.ts'
import type { FocusArea, FocusAreaId, Indicator, Instrument, SeriesInfo } from './types.ts'

export { focusAreas } from './areas.ts'
export { bodies, contributions } from './bodies.ts'
export { cbprAccountabilityAgents, cbprParticipation, globalCbprForum } from './cbpr.ts'
export { instruments } from './instruments.ts'
export { seriesRegister, weightSeries } from './series.ts'

export const framework = {
  version: '2026.1',
  title: 'Illustrative indicator framework for the APEC Internet and Digital Economy Roadmap',
  /** Stands on every page and in every export that shows the framework. */
  notice: 'Illustrative framework, proposed, not agreed by APEC',
} as const

const byArea: Readonly<Record<FocusAreaId, readonly Indicator[]>> = {
  1: area1,
  2: area2,
  3: area3,
  4: area4,
  5: area5,
  6: area6,
  7: area7,
  8: area8,
  9: area9,
  10: area10,
  11: area11,
}

/** All indicators, in the order of the framework. */
export const indicators: readonly Indicator[] = focusAreas.flatMap((area) => byArea[area.id])

const indicatorById = new Map(indicators.map((indicator) => [indicator.id, indicator]))
const areaById = new Map<string, FocusArea>(focusAreas.map((area) => [area.id, area]))
const seriesByCode = new Map(seriesRegister.map((series) => [series.code, series]))
const instrumentById = new Map(instruments.map((instrument) => [instrument.id, instrument]))

/** The indicator of an id such as `7.3`. */
export const indicatorOf = (id: string): Indicator | undefined => indicatorById.get(id)

/** The focus area of an id, `1` to `11`. */
export const focusAreaOf = (id: string): FocusArea | undefined => areaById.get(id)

/** The indicators of a focus area, in the order of the framework. */
export const indicatorsIn = (area: FocusAreaId): readonly Indicator[] => byArea[area]

/** What is known of a series by its code. */
export const seriesInfo = (code: string): SeriesInfo | undefined => seriesByCode.get(code)

/** The instrument of an id in the register. */
export const instrumentOf = (id: string): Instrument | undefined => instrumentById.get(id)
