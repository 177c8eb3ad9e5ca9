/** Who moved on from where this economy stands now, from the published answers, and where to read how. */
import * as z from 'zod/mini'
import { peersOf, sameStanding } from '../../shared/analysis/peers.ts'
import { levelScore } from '../../shared/analysis/score.ts'
import type { Point } from '../../shared/analysis/trend.ts'
import { Level } from '../../shared/answer.ts'
import { EconomyKey, economyOf } from '../../shared/economies.ts'
import { indicatorsIn } from '../../shared/framework/index.ts'
import type { ReportView } from '../../shared/report/view.ts'
import { Unreachable } from '../client.ts'
import { inLanguage } from '../locales/languages.ts'
import { language, text as t } from '../locales/workspace.ts'
import { Failure, Loading, useLoaded } from './loading.tsx'

/** What is read of a row of the published observations of an indicator. */
const Row = z.object({ cycle: z.int(), economy: EconomyKey, level: z.nullable(Level) })

interface Standing extends Point {
  readonly level: Level
}

interface Move {
  readonly indicator: string
  readonly economy: EconomyKey
  readonly from: Standing
  readonly to: Standing
}

/** How many economies are named for each indicator. */
const namedMax = 2

const standing = (cycle: number, level: Level): Standing => ({ year: cycle, value: levelScore(level), level })

async function movesOn(report: ReportView, indicator: string): Promise<Move[]> {
  const value = report.answers[indicator]?.answer?.value
  if (value?.kind !== 'level' || value.level === 'full') return []
  const histories = await publishedLevels(indicator)
  const own = (histories.get(report.economy) ?? []).filter(({ year }) => year < Number(report.cycle))
  histories.set(report.economy, [...own, standing(Number(report.cycle), value.level)])
  return peersOf(report.economy, histories, sameStanding.level)
    .slice(0, namedMax)
    .map(({ economy, from, to }) => ({ indicator, economy, from, to }))
}

/** The levels of each economy over the cycles, as published; none before the first publication. */
async function publishedLevels(indicator: string): Promise<Map<EconomyKey, Standing[]>> {
  const response = await fetch(`/data/latest/indicators/${indicator}/observations.json`).catch(
    (error: Error) => {
      throw new Unreachable(error.message)
    },
  )
  const histories = new Map<EconomyKey, Standing[]>()
  if (!response.ok) return histories
  for (const { cycle, economy, level } of z.array(Row).parse(await response.json())) {
    if (level) histories.set(economy, [...(histories.get(economy) ?? []), standing(cycle, level)])
  }
  return histories
}

export function Peers({ report, area }: { report: ReportView; area: Parameters<typeof indicatorsIn>[0] }) {
  const loaded = useLoaded(
    async () => (await Promise.all(indicatorsIn(area).map(({ id }) => movesOn(report, id)))).flat(),
    [report.cycle, report.economy, area],
  )
  if (!loaded.value)
    return loaded.error ? <Failure error={loaded.error} retry={loaded.reload} /> : <Loading />
  if (loaded.value.length === 0) return <p class="soft">{t.peers.none}</p>
  return (
    <ul class="plain">
      {loaded.value.map(({ indicator, economy, from, to }) => (
        <li key={`${indicator} ${economy}`}>
          {t.peers.moved(
            economyOf(economy).label,
            indicator,
            t.levels[from.level],
            t.levels[to.level],
            String(from.year),
          )}{' '}
          <a
            href={`${inLanguage(`/economies/${economy.toLowerCase()}/`, language)}#i${indicator}`}
            target="_blank"
            rel="noopener"
          >
            {t.peers.how}
            <span class="sr">
              {' '}
              {economyOf(economy).label} {indicator}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
