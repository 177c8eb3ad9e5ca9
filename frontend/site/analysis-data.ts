/** The files that analysis in the browser is made of, each loaded once and when it is wanted. */
import type { AreaHistory, SeriesHistory, Weights } from '../../shared/analysis/history.ts'
import type { Weighted } from '../pages/analysis/aggregates-view.tsx'
import { placeOf } from '../pages/analysis/choice.ts'
import type { Names } from '../pages/analysis/words.ts'
import type { Loaded } from '../pages/models/analysis/trend.ts'

const known = new Map<string, Promise<unknown>>()

/** Rejects where the file cannot be had; it is then asked for again the next time. */
function load<T>(path: string): Promise<T> {
  const found = known.get(path) ?? read(path)
  known.set(path, found)
  found.catch(() => known.delete(path))
  return found as Promise<T>
}

async function read(path: string): Promise<unknown> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return response.json()
}

const areaOf = (area: string) => load<AreaHistory>(`/analysis/data/areas/${area}.json`)
const seriesOf = (indicator: string) => load<SeriesHistory | null>(`/analysis/data/series/${indicator}.json`)

/** What a subject needs: its focus area and series; of an economy, all of them, each series beside its area. */
export async function loadSubject(of: string, names: Names): Promise<readonly Loaded[]> {
  if (placeOf(of) >= 0) return everything(names)
  const indicator = names.indicators.find(({ id }) => id === of)
  const [history, series] = await Promise.all([
    areaOf(indicator?.area ?? of),
    indicator?.measured ? seriesOf(of) : null,
  ])
  return [{ history, ...(series && { series }) }]
}

async function everything({ areas, indicators }: Names): Promise<readonly Loaded[]> {
  const ofAreas = await Promise.all(areas.map(async ({ id }) => ({ history: await areaOf(id) })))
  const ofSeries = await Promise.all(
    indicators
      .filter(({ measured }) => measured)
      .map(async ({ id, area }) => ({ history: await areaOf(area), series: await seriesOf(id) })),
  )
  return [
    ...ofAreas,
    ...ofSeries.flatMap(({ history, series }): Loaded[] => (series ? [{ history, series }] : [])),
  ]
}

/** A subject with the weights that were imported; an economy is none here. */
export async function loadWeighted(of: string, names: Names): Promise<Weighted> {
  const [[loaded], weights] = await Promise.all([
    loadSubject(of, names),
    load<Weights>('/analysis/data/weights.json'),
  ])
  if (!loaded) throw new Error(`Nothing is known of ${of}`)
  return { loaded, weights }
}
