/** The names that a page gives its script. */
import { focusAreas, indicators } from '../../../shared/framework/index.ts'
import type { Locale } from '../locale.tsx'
import type { Names } from './words.ts'

/** Names in the language of the page; `demonstration` marks what is invented. */
export function namesOf({ t, language }: Locale, demonstration: boolean): Names {
  const { framework, site } = t
  const { none, pilot, partial, full } = site.shortLevels
  return {
    language,
    mark: demonstration ? `${site.demonstration}.` : '',
    levels: [none, pilot, partial, full],
    economies: Object.values(framework.economies).map(({ label }) => label),
    areas: focusAreas.map(({ id }) => ({ id, name: framework.areas[id].shortName })),
    indicators: indicators.map((indicator) => ({
      id: indicator.id,
      area: indicator.area,
      name: framework.indicators[indicator.id]?.name ?? '',
      ...(indicator.kind === 'measure' && { unit: framework.units[indicator.unit] ?? indicator.unit }),
      measured: indicator.kind === 'measure' && indicator.series !== undefined,
    })),
  }
}
