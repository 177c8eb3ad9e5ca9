/** Runs in a page: everything that the pages of analysis compute, of everything that they load. */

import { aggregatesOf } from '../../frontend/pages/models/analysis/aggregates.ts'
import { trendsOf } from '../../frontend/pages/models/analysis/classes.ts'
import { type Subject, timesOf } from '../../frontend/pages/models/analysis/subject.ts'
import type { Loaded } from '../../frontend/pages/models/analysis/trend.ts'
import { trendOf } from '../../frontend/pages/models/analysis/trend.ts'
import { betaOf, constantPanel, sigmaByYear } from '../../shared/analysis/convergence.ts'
import {
  type AreaHistory,
  areaScores,
  type SeriesHistory,
  type Weights,
} from '../../shared/analysis/history.ts'
import { peersOf } from '../../shared/analysis/peers.ts'
import { oneStep, placesOf } from '../../shared/analysis/places.ts'
import { revisionOf } from '../../shared/analysis/revision.ts'
import { economies } from '../../shared/economies.ts'

/** Where what the pages load lies. */
interface Addresses {
  readonly areas: readonly string[]
  readonly series: readonly string[]
  readonly weights: string
}

interface Files {
  readonly areas: readonly AreaHistory[]
  readonly series: readonly SeriesHistory[]
  readonly weights: Weights
}

declare global {
  interface Window {
    /** Loads everything; then gives the milliseconds that all analysis takes, each time anew, and of how many subjects it is. */
    analyse(
      addresses: Addresses,
      times: number,
    ): Promise<{ readonly milliseconds: readonly number[]; readonly subjects: number }>
  }
}

const group = economies.slice(0, 6).map(({ key }) => key)

const read = async <T>(address: string): Promise<T> => (await fetch(address)).json() as Promise<T>

window.analyse = async (addresses, times) => {
  const milliseconds: number[] = []
  let subjects = 0
  for (let i = 0; i < times; i += 1) {
    // New objects each time, of which nothing is known yet.
    const files = {
      areas: await Promise.all(addresses.areas.map((address) => read<AreaHistory>(address))),
      series: await Promise.all(addresses.series.map((address) => read<SeriesHistory>(address))),
      weights: await read<Weights>(addresses.weights),
    }
    const start = performance.now()
    subjects = everything(files)
    milliseconds.push(performance.now() - start)
  }
  return { milliseconds, subjects }
}

function everything({ areas, series, weights }: Files): number {
  let computed = 0
  for (const history of areas)
    for (const of of [history.area, ...history.indicators.map(({ id }) => id)]) {
      const measured = series.find(({ indicator }) => indicator === of)
      const loaded: Loaded = { history, ...(measured && { series: measured }) }
      const trend = trendOf(of, loaded, { group })
      if (!trend) continue
      aggregatesOf(trend.subject, weights, group)
      convergence(trend.subject)
      if (trend.subject.kind !== 'measure') peers(trend.subject)
      computed += 1
    }
  trendsOf(areas)
  for (const history of areas) places(history)
  for (const { vintages, from } of series)
    for (const [i, newer] of vintages.entries()) {
      const older = vintages[i - 1]
      if (older) revisionOf(older, newer, from)
    }
  return computed
}

function convergence(subject: Subject): void {
  const { figures } = timesOf(subject)
  const years = new Map(subject.times.map((time, t) => [time, figures[t] ?? new Map()]))
  const [from = 0, to = 0] = [subject.times[0], subject.times.at(-1)]
  const kind = subject.kind === 'measure' ? 'measure' : 'score'
  sigmaByYear(years, from, to, kind)
  betaOf(constantPanel(years.get(from) ?? new Map(), years.get(to) ?? new Map()), to - from, kind)
}

function peers({ times, values }: Subject): void {
  const histories = new Map(
    economies.map(({ key }, e) => [
      key,
      times.flatMap((year, t) => {
        const value = values[e]?.[t] ?? null
        return value === null ? [] : [{ year, value }]
      }),
    ]),
  )
  // Who moved on is the same for all who stand alike.
  const standings = new Map(economies.map(({ key }) => [histories.get(key)?.at(-1)?.value, key]))
  for (const key of standings.values()) peersOf(key, histories, 10)
}

function places(history: AreaHistory): void {
  const scores = areaScores(history)
  const last = history.cycles.length - 1
  const bounds = economies.flatMap(({ key }, e) => {
    const score = scores[e]?.[last]
    return !score || score.state === 'not_applicable'
      ? []
      : [{ economy: key, low: score.low, high: score.high }]
  })
  placesOf(bounds, oneStep(history.indicators.filter(({ scored }) => scored).length))
}
