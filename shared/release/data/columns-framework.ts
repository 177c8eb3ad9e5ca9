/** The table of the framework. */
import { flag, number, type Table, text, year } from '../../formats/table.ts'
import { framework } from '../../framework/index.ts'
import type { Indicator } from '../../framework/types.ts'

export const unitOf = (indicator: Indicator | undefined): string | undefined =>
  indicator?.kind === 'measure' ? indicator.unit : undefined

const measured = (i: Indicator) => (i.kind === 'measure' ? i : undefined)

/** The framework sets no baseline and no target yet, so those columns stay empty. */
export const indicators = {
  title: 'List of indicators',
  description: 'One row for each indicator of the framework, which is proposed, not agreed by APEC',
  key: ['indicator'],
  columns: {
    framework: text(() => framework.version, 'Version of the indicator framework, which is proposed'),
    indicator: text((i) => i.id, 'Identifier of the indicator, such as 3.4; it never changes'),
    focus_area: text((i) => i.area, 'Number of the focus area, 1 to 11'),
    name: text((i) => i.name, 'Name of the indicator'),
    kind: text((i) => i.kind, 'Answered on the scale, or a number', ['policy', 'measure']),
    scored: flag((i) => i.scored, 'False where it is shown and enters no score'),
    unit: text(unitOf, 'Unit of the figure'),
    direction: text((i) => measured(i)?.direction ?? 'higher', 'Which way is better', ['higher', 'lower']),
    scale: text((i) => measured(i)?.scale ?? 'linear', 'How a figure becomes points', ['linear', 'log']),
    progress: text((i) => measured(i)?.progress ?? 'levels', 'How its progress is classed', [
      'levels',
      'points',
      'growth',
    ]),
    floor: number((i) => measured(i)?.floor, 'Figure that scores 0'),
    goal: number((i) => measured(i)?.goal, 'Figure that scores 100'),
    series: text((i) => measured(i)?.series, 'Code of the series that measures it'),
    per: text((i) => measured(i)?.per, 'Code of the series by which the first is divided'),
    baseline: number(() => undefined, 'Baseline; none is set'),
    baseline_year: year(() => undefined, 'Year of the baseline; none is set'),
    target: number(() => undefined, 'Target; none is set'),
    target_year: year(() => undefined, 'Year of the target; none is set'),
  },
} satisfies Table<Indicator>
