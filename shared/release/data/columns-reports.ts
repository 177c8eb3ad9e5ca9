/** The tables of what economies report, and of scores. */
import { economyOf } from '../../economies.ts'
import { date, flag, instant, integer, number, type Table, text, year } from '../../formats/table.ts'
import { framework, indicatorOf } from '../../framework/index.ts'
import { verdicts } from '../../report/verdicts.ts'
import type { PublishedSection } from '../published.ts'
import { type EconomyScore, type Observation, observationStatuses, type ReleaseCycle } from '../release.ts'
import type { PublicLook } from '../second-looks.ts'
import { unitOf } from './columns-framework.ts'

const levels = ['full', 'partial', 'pilot', 'none']

export const observations = {
  title: 'Observations',
  description: 'One row for each economy, indicator and cycle of the framework, the not reported included',
  key: ['cycle', 'economy', 'indicator'],
  columns: {
    framework: text(() => framework.version, 'Version of the indicator framework, which is proposed'),
    cycle: year((o) => Number(o.cycle), 'Reporting cycle'),
    economy: text((o) => o.economy, 'Three-letter key of the economy'),
    economy_name: text((o) => economyOf(o.economy).label, 'Name of the economy'),
    focus_area: text((o) => o.area, 'Number of the focus area, 1 to 11'),
    indicator: text((o) => o.indicator, 'Identifier of the indicator, such as 3.4; it never changes'),
    indicator_name: text((o) => indicatorOf(o.indicator)?.name, 'Name of the indicator'),
    kind: text((o) => indicatorOf(o.indicator)?.kind, 'Answered on the scale, or a number', [
      'policy',
      'measure',
    ]),
    status: text(
      (o) => o.status,
      'What a reader sees in this place, and whose gap it is',
      observationStatuses,
    ),
    basis: text((o) => o.basis, 'Whose answer or figure counts: the economy’s own, or that of a series', [
      'self',
      'series',
    ]),
    level: text((o) => o.level, 'Step of the implementation scale', levels),
    value: number((o) => o.value, 'Figure that counts, in the unit of the indicator, unrounded'),
    year: year((o) => o.year, 'Year that the figure is of'),
    unit: text((o) => unitOf(indicatorOf(o.indicator)), 'Unit of the figure'),
    own_value: number((o) => o.ownValue, 'Figure that the economy itself reported'),
    own_year: year((o) => o.ownYear, 'Year of the economy’s own figure'),
    score: number(
      (o) => o.score,
      'Points, 0 to 100; empty where nothing counts or the indicator is unscored',
    ),
    obs_status: text((o) => o.obsStatus, 'Observation status, by SDMX code list CL_OBS_STATUS'),
    source: text((o) => o.source || undefined, 'Self-report, or the publisher and code of the series'),
    vintage: date((o) => o.vintage, 'Date of the vintage of the series'),
    vintage_basis: text((o) => o.vintageBasis, 'Where that date comes from; assumed is the day of import', [
      'file',
      'given',
      'assumed',
    ]),
    demonstration: flag(
      (o) => o.demonstration,
      'True where what counts here is of an invented report, its silence included; never where a publisher’s figure stands',
    ),
    own_demonstration: flag(
      (o) => (o.ownValue === undefined ? undefined : o.ownDemonstration === true),
      'True where own_value is invented, whatever counts; empty without an own_value',
    ),
  },
} satisfies Table<Observation>

export const scores = {
  title: 'Scores',
  description: 'One row for each economy and focus area in each cycle',
  key: ['cycle', 'economy', 'focus_area'],
  columns: {
    cycle: year((s) => Number(s.cycle), 'Reporting cycle'),
    economy: text((s) => s.economy, 'Three-letter key of the economy'),
    focus_area: text((s) => s.area, 'Number of the focus area, 1 to 11'),
    score: number(
      ({ score }) => (score.state === 'published' ? score.score : undefined),
      'Points, 0 to 100; empty where the two-thirds rule suppresses it',
    ),
    low: number(
      ({ score }) => (score.state === 'not_applicable' ? undefined : score.low),
      'Lowest score that the missing answers leave possible',
    ),
    high: number(
      ({ score }) => (score.state === 'not_applicable' ? undefined : score.high),
      'Highest score that the missing answers leave possible',
    ),
    answered: integer(({ score }) => score.answered, 'Scored indicators with an answer or a figure'),
    applicable: integer(({ score }) => score.applicable, 'Scored indicators that apply to the economy'),
    published: flag(({ score }) => score.state === 'published', 'False where too few are answered'),
    demonstration: flag((s) => s.demonstration, 'True where the report is invented'),
  },
} satisfies Table<EconomyScore & Pick<ReleaseCycle, 'demonstration'>>

export interface LinkRow {
  readonly section: PublishedSection
  readonly indicator: string
  readonly instrument?: string
  readonly evidence?: string
}

export const links = {
  title: 'Instruments and evidence',
  description: 'One row for each instrument or source that an answer names',
  key: [],
  columns: {
    cycle: year((r) => Number(r.section.cycle), 'Reporting cycle'),
    economy: text((r) => r.section.economy, 'Three-letter key of the economy'),
    indicator: text((r) => r.indicator, 'Identifier of the indicator'),
    instrument: text((r) => r.instrument, 'Identifier of the instrument that the answer implements'),
    evidence_url: text((r) => r.evidence, 'Address of the evidence'),
    demonstration: flag((r) => r.section.demonstration, 'True where the report is invented'),
  },
} satisfies Table<LinkRow>

/** The event behind each published section: what ties a public figure to the economy's own log. */
export const sections = {
  title: 'Published sections',
  description: 'One row for each section that an economy published: the event behind it',
  key: ['cycle', 'economy', 'focus_area'],
  columns: {
    cycle: year((s) => Number(s.cycle), 'Reporting cycle'),
    economy: text((s) => s.economy, 'Three-letter key of the economy'),
    focus_area: text((s) => s.area, 'Number of the focus area, 1 to 11'),
    published_at: instant((s) => s.publishedAt, 'When the section was published, UTC'),
    event: text((s) => s.eventHash, 'SHA-256 of the event that published it'),
    event_number: integer((s) => s.publishedSeq, 'Number of that event in the economy’s log'),
    demonstration: flag((s) => s.demonstration, 'True where the report is invented'),
  },
} satisfies Table<PublishedSection>

/** Analysts' notes on published answers; no figure of any other table is made of them. */
export const secondLooks = {
  title: 'Second looks',
  description: 'One row for each published answer that an analyst looked at again',
  key: ['cycle', 'economy', 'indicator'],
  columns: {
    cycle: year((l) => Number(l.cycle), 'Reporting cycle'),
    economy: text((l) => l.economy, 'Three-letter key of the economy'),
    indicator: text((l) => l.indicator, 'Identifier of the indicator'),
    verdict: text((l) => l.look.verdict, 'What the analyst says of the economy’s answer', verdicts),
    reason: text((l) => l.look.reason, 'Why, in the analyst’s words'),
    reason_language: text((l) => l.look.language, 'Language of the reason, BCP 47'),
    source: text((l) => l.look.source, 'Address of what the analyst read'),
    given_at: instant((l) => l.at, 'When the second look was given, UTC'),
    reply: text((l) => l.reply?.text, 'What the economy replied, in its own words'),
    reply_language: text((l) => l.reply?.language, 'Language of the reply, BCP 47'),
    replied_at: instant((l) => l.reply?.at, 'When the economy replied, UTC'),
    demonstration: flag((l) => l.demonstration, 'True where the report, and so the look at it, is invented'),
  },
} satisfies Table<PublicLook>
