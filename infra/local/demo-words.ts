/** What demonstration answers say beside their value: invented, marked so, and of nobody's laws, offices or events. */
import type { Answer, AnswerValue, Level } from '../../shared/answer.ts'
import type { Cycle } from '../../shared/cycle.ts'
import type { EconomyKey } from '../../shared/economies.ts'
import { cbprParticipation, instrumentOf } from '../../shared/framework/index.ts'
import type { Indicator } from '../../shared/framework/types.ts'
import { levelBefore } from './demo-values.ts'
import { type Random, seeded } from './random.ts'

type Words = Pick<Answer, 'narrative' | 'evidence' | 'instruments' | 'interpretation'>

/** Most answers say no more than that they are invented; those that moved explain themselves more often. */
export function inventedWords(
  indicator: Indicator,
  economy: EconomyKey,
  position: number,
  cycle: Cycle,
  value: AnswerValue,
): Words {
  const plain = { narrative: 'Invented answer', evidence: [], instruments: [] }
  if (value.kind !== 'level') return plain
  const random = seeded(`words ${cycle.cycle} ${economy} ${indicator.id}`)
  const before = levelBefore(indicator, economy, position)
  const moved = before === undefined ? 0 : order.indexOf(value.level) - order.indexOf(before)
  const instruments = random.chance(0.2) ? namedBy(indicator, economy, Number(cycle.cycle), random) : []
  const explains = random.chance(moved === 0 ? 0.04 : 0.25)
  const interprets = random.chance(0.04)
  return {
    ...plain,
    instruments,
    ...(explains && {
      narrative: `Invented answer: ${said[value.level]} ${why(moved, random)} ${one(details, random)}`,
      evidence: random.chance(0.5) ? evidenceOf(indicator, economy, cycle, random) : [],
    }),
    ...(interprets && { interpretation: one(readings, random) }),
  }
}

const order: readonly Level[] = ['none', 'pilot', 'partial', 'full']

const said: Readonly<Record<Level, string>> = {
  full: 'what this item describes is in place across the economy and reaches practically everybody it is meant for.',
  partial: 'what this item describes is in place, but it does not reach everybody yet.',
  pilot: 'a trial with a small group is running, and nothing general is in force.',
  none: 'nothing is in force; first ideas are being compared.',
}

const rose = [
  'Compared with the last cycle it was taken from a first group to others, step by step, with a review after each step.',
  'Since the last cycle the parts that were missing were added, beginning with those that users had asked for most.',
  'Others’ experience helped: a step that had worked elsewhere was tried on a small scale and then widened.',
]
const fell = [
  'The level is lower than in the last cycle because the scale was read more strictly this time; practice has not changed.',
  'It stands lower than before: a temporary arrangement ended, and what follows it does not reach the same group yet.',
]
const stayed = ['It stands where it stood in the last cycle; work went into quality, not into reach.']

const why = (moved: number, random: Random): string =>
  one(moved > 0 ? rose : moved < 0 ? fell : stayed, random)

const details = [
  'Small firms and public bodies outside of the large towns are the last to be reached.',
  'What held it up longest was agreement on common formats between the offices concerned.',
  'Training came first and technical work second, which is what we would advise others to do.',
  'Figures on use are gathered once a year and decide where the next effort goes.',
  'The next step is to find out why some of the intended users still do without it.',
]

const readings = [
  'Invented note: read here as covering guidance that public bodies follow in practice, and not legislation alone.',
  'Invented note: several levels of government share this matter, so the answer describes what holds in most of them.',
  'Invented note: read narrowly, as what is in force; what has been announced is left out.',
]

const one = (texts: readonly string[], random: Random): string =>
  texts[random.whole(0, texts.length - 1)] ?? ''

function evidenceOf(
  { id }: Indicator,
  economy: EconomyKey,
  { cycle }: Cycle,
  random: Random,
): Answer['evidence'] {
  const kinds = random.chance(0.3) ? ['report', 'figures'] : ['report']
  return kinds.map((kind) => ({
    title: `Invented evidence: ${kind} on ${id}, ${cycle}`,
    url: `https://example.org/invented/${economy.toLowerCase()}/${cycle}/${id}/${kind}`,
  }))
}

/** One or two instruments of the register that the framework links to the indicator and that were there by the year. */
function namedBy(indicator: Indicator, economy: EconomyKey, year: number, random: Random): string[] {
  const open = indicator.instruments.filter((id) => {
    if (id === 'prp') return false
    if ((instrumentOf(id)?.year ?? year) > year) return false
    // Participation is on record, so that an invented answer must not contradict it.
    return !systems.has(id) || cbprParticipation.some((p) => p.economy === economy && p.year <= year)
  })
  const start = random.whole(0, Math.max(0, open.length - 1))
  return open.slice(start, start + random.whole(1, 2))
}

const systems = new Set(['cbpr', 'cpea'])
