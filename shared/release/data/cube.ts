/** Observations as a cube for JSON-stat: cycles, economies, indicators, and three figures of each. */
import { levelPoints } from '../../analysis/score.ts'
import { economyOf } from '../../economies.ts'
import type { Category, Cube } from '../../formats/json-stat.ts'
import { framework, indicatorOf } from '../../framework/index.ts'
import type { Observation } from '../release.ts'
import { unitOf } from './columns-framework.ts'
import { licencesOf, product } from './licences.ts'

const concepts: readonly Category[] = [
  { id: 'score', label: 'Score', unit: 'points, 0 to 100' },
  { id: 'level', label: 'Step of the implementation scale', unit: 'steps, 0 to 3' },
  { id: 'value', label: 'Figure', unit: 'unit of the indicator' },
]

/** Rows are sorted by cycle, economy and indicator, and none is left out. */
export function observationCube(label: string, rows: readonly Observation[]): Cube {
  const distinct = (of: (row: Observation) => string) => [...new Set(rows.map(of))]
  const demonstration = rows.some((row) => row.demonstration)
  const vintages = vintagesIn(rows)
  return {
    label,
    source: product,
    notes: [
      framework.notice,
      'The time is the year of the cycle; a measured figure may be of a year before it.',
      ...(demonstration ? ['Demonstration: invented data'] : []),
    ],
    extension: { licences: licencesOf(vintages.length > 0), vintages },
    dimensions: [
      {
        id: 'cycle',
        label: 'Cycle',
        role: 'time',
        categories: distinct(({ cycle }) => cycle).map((id) => ({ id, label: id })),
      },
      {
        id: 'economy',
        label: 'Economy',
        role: 'geo',
        categories: [...new Set(rows.map(({ economy }) => economy))].map((id) => ({
          id,
          label: economyOf(id).label,
        })),
      },
      {
        id: 'indicator',
        label: 'Indicator',
        role: 'metric',
        categories: distinct(({ indicator }) => indicator).map(indicatorCategory),
      },
      { id: 'concept', label: 'Figure', role: 'metric', categories: concepts },
    ],
    values: rows.flatMap(({ score, level, value }) => [
      score ?? null,
      level === undefined ? null : levelPoints(level),
      value ?? null,
    ]),
    status: rows.flatMap(({ obsStatus }) => concepts.map(() => obsStatus)),
  }
}

/** Every vintage that figures come from, or that has none for somebody. */
const vintagesIn = (rows: readonly Observation[]) => [
  ...new Map(
    rows.flatMap(({ indicator, source, vintage }) =>
      vintage === undefined ? [] : [[`${indicator} ${vintage}`, { indicator, source, vintage }] as const],
    ),
  ).values(),
]

function indicatorCategory(id: string): Category {
  const indicator = indicatorOf(id)
  const unit = unitOf(indicator)
  return { id, label: `${id} ${indicator?.name ?? ''}`, ...(unit !== undefined && { unit }) }
}
