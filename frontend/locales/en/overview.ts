/** Texts of the overview. */
import type { Closer } from '../../pages/props.ts'
import { formats } from '../format.ts'

const { date } = formats('en')

export const overview = {
  title: 'How far APEC economies have come on their digital economy roadmap',
  description:
    'Progress of the 21 APEC economies on the eleven focus areas of the roadmap, as they report it.',
  empty:
    'Nothing is published yet, so there is no score to show. Economies report in the workspace; what analysts have reviewed and published appears here. The focus areas, the indicators and the methods can be read already.',
  reported: (n: number): string => `${n} of 21`,
  lead: {
    cycle: (cycle: string): string => `In ${cycle}, `,
    reported: ' economies reported, answering ',
    applies: ' of what applies to them.',
    furthest: (area: string): string => ` ${area} is furthest along (APEC mean `,
    nearest: (area: string): string => ` of 100); ${area} has the longest way to go (`,
    only: ' of 100).',
  },
  released: (at: string, number: number): string => `Released ${date(at)} as No. ${number}`,
  download: 'Download',
  order: 'Order',
  apecOrder: 'APEC’s order',
  byArea: (area: string): string => `by ${area}`,
  point: 'Point at a cell, or go from cell to cell with the arrow keys, to read it here.',
  tap: 'Tap a cell to read it here.',
  onward: 'To the answers',
  skip: 'Skip the table',
  heatmap: 'Scores by economy and focus area',
  caption: (cycle: string): string =>
    `Score out of 100 by economy and focus area, ${cycle}. Each cell links to the economy’s answers.`,
  economy: 'Economy',
  mean: 'APEC mean',
  legend: {
    bands: ['0–20', '20–40', '40–60', '60–80', '80–100'],
    few: 'too little known (answers and figures, of what applies)',
    none: 'not reported',
    na: '– not applicable',
    change: (cycle: string): string =>
      `change since ${cycle}, like for like: of an economy the same indicators, of the mean the same economies (14 or more), so it can differ from the step between two means`,
  },
  moved: (cycle: string): string => `What moved since ${cycle}`,
  movedPlain: 'What moved',
  movedFirst: 'This is the first cycle, so there is nothing to compare with yet.',
  movedNone: 'No level changed between the two cycles.',
  movedUnknown: (cycles: readonly string[]): string =>
    `The two cycles cannot be compared: nothing was reported in ${cycles.join(' and ')}.`,
  closer: 'Are economies coming closer?',
  closerText: (cycles: readonly string[]): string =>
    cycles.length > 1
      ? `Lowest to highest score of the same economies, each over the same indicators, in ${cycles[0]} (upper line) and ${cycles[1]} (lower line, middle half thick); fewer than 14 are too few.`
      : `Lowest to highest score in ${cycles[0]}, middle half thick. A second cycle will show the change.`,
  closerSentence: ({ before, areas, nearer, apart, from, to }: Closer): string => {
    const answer =
      nearer === 0
        ? 'No'
        : 2 * nearer > areas && to < from
          ? 'In most focus areas, yes'
          : 'In some focus areas only'
    const average = from === to ? `stayed at ${from} points` : `went from ${from} to ${to} points`
    return `${answer}: since ${before} they came closer in ${nearer} of ${areas} and drifted apart in ${apart}; on average the standard deviation ${average}. The same economies are compared, each over the same indicators.`
  },
  closerNone: 'too few',
  support: 'Support sought, support offered',
  seek: (n: number): string => `${n} seek`,
  share: (n: number): string => `${n} can share`,
  supportCaption: 'Economies that seek support and that can share experience, by focus area',
  range: ({ min, max }: { min: number; max: number }): string => `${min} to ${max}`,
  shift: 'Lowest to highest, points',
}
