/** The observations of a cycle, held so that those of many economies and cycles need little memory. */
import { economies } from '../economies.ts'
import { indicators } from '../framework/index.ts'
import type { Content } from './observe.ts'
import type { Observation, Observations, ReleaseCycle } from './release.ts'

/** Cycle and mark of all the observations. */
type Shared = Pick<Observation, 'cycle' | 'demonstration'>

/** Observations of a cycle that are made once and kept, several times those of 21 economies; of more each is made anew. */
const keptUpTo = 5_000

/** Takes what stands at each place, economy by economy, each of its indicators in the framework's order. */
export function observationsOf({ cycle, demonstration }: Shared, contents: readonly Content[]): Observations {
  const make = (place: number): Observation | undefined => {
    const content = contents[place]
    const economy = economies[Math.floor(place / indicators.length)]
    const indicator = indicators[place % indicators.length]
    if (!content || !economy || !indicator) return undefined
    const { area, id } = indicator
    return {
      cycle,
      economy: economy.key,
      area,
      indicator: id,
      ...content,
      demonstration: demonstration && ofReport(content),
      ...(demonstration && content.ownValue !== undefined && { ownDemonstration: true }),
    }
  }
  if (contents.length > keptUpTo) return lazily(contents.length, make)
  const kept = new Map<number, Observation | undefined>()
  return lazily(contents.length, (place) => {
    const observation = kept.get(place) ?? make(place)
    kept.set(place, observation)
    return observation
  })
}

/** False where a publisher's figure stands; silence is the economy's, and invented where its report is. */
const ofReport = ({ status }: Content): boolean => status !== 'series' && status !== 'too_old'

/** Those of one economy, cycle by cycle. `e` is its place among the economies. */
export const ofEconomy = (cycles: readonly ReleaseCycle[], e: number): Observations =>
  lazily(cycles.length * indicators.length, (place) => {
    const cycle = cycles[Math.floor(place / indicators.length)]
    return cycle?.observations.at(e * indicators.length + (place % indicators.length))
  })

/** Those of one indicator, cycle by cycle. `i` is its place among the indicators. */
export const ofIndicator = (cycles: readonly ReleaseCycle[], i: number): Observations =>
  lazily(cycles.length * economies.length, (place) => {
    const cycle = cycles[Math.floor(place / economies.length)]
    return cycle?.observations.at((place % economies.length) * indicators.length + i)
  })

function lazily(length: number, at: Observations['at']): Observations {
  function* between(from: number, to: number) {
    for (let place = from; place < to; place += 1) {
      const observation = at(place)
      if (observation) yield observation
    }
  }
  return {
    length,
    at,
    slice: (from, to) => [...between(from, Math.min(to, length))],
    [Symbol.iterator]: () => between(0, length),
  }
}
