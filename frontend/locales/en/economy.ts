/** Texts of the economy's profile. */
import { formats } from '../format.ts'

const { date } = formats('en')

export const economy = {
  list: 'Economies',
  listLead:
    'The 21 APEC member economies, in APEC’s order. Each page shows what the economy reported about itself.',
  listEmpty: 'No report is published yet, so the economies have no pages.',
  description: (name: string): string =>
    `What ${name} reported on the roadmap’s focus areas, with evidence and sources.`,
  lead: (name: string, cycle: string, n: number): string =>
    n === 11
      ? `${name} reported on all eleven focus areas in ${cycle}.`
      : `${name} reported on ${n} of 11 focus areas in ${cycle}.`,
  silent: (name: string, cycle: string): string =>
    `${name} has published no self-report for ${cycle}. Reporting is voluntary; what stands here comes from measured series alone.`,
  member: (formal: string, joined: number): string => `${formal}, in APEC since ${joined}`,
  scores: 'Scores by focus area',
  scoresCaption:
    'Own score, whole range of possible scores where answers are missing, answers, and the mean of economies',
  columns: {
    area: 'Focus area',
    score: 'Score',
    change: 'Change',
    range: 'Possible range',
    answered: 'Answered',
    mean: 'APEC mean',
  },
  answered: (k: number, m: number): string => `${k} of ${m}`,
  answers: 'Answers',
  published: (at: string): string => `Published ${date(at)}`,
  event: 'event',
  unpublished: 'The economy has published nothing on this focus area in this cycle.',
  seeks: 'Seeks support',
  shares: 'Can share experience',
  cbpr: 'Cross-Border Privacy Rules',
  cbprIn: (name: string, year: number): string => `${name} takes part in the APEC CBPR System since ${year}.`,
  cbprUnverified: ' The year is generally known but was not verified.',
  cbprOut: (name: string): string =>
    `${name} is not among the nine economies that take part in the APEC CBPR System.`,
  files: 'Data',
  filesText: 'All answers of all cycles: ',
}
