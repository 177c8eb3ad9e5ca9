/** Texts of the economy's profile. */
import { formats } from '../format.ts'
import { plural } from '../plural.ts'

const { date } = formats('en')

export const economy = {
  list: 'Economies',
  listLead:
    'The 21 APEC member economies, in APEC’s order. Each page shows what the economy reported about itself.',
  listEmpty: 'No report is published yet, so the economies have no pages.',
  description: (name: string): string =>
    `What ${name} reported on the roadmap’s focus areas, with evidence and sources.`,
  lead: (name: string, cycle: string, n: number, k: number, m: number): string =>
    `In ${cycle}, ${name} reported on ${n === 11 ? 'all eleven' : `${n} of the eleven`} focus areas, answering ${k} of the ${m} questions that apply there.`,
  furthest: (area: string, score: number): string => `It is furthest along in ${area} (${score} of 100)`,
  nearest: (area: string, score: number): string => ` and has the longest way to go in ${area} (${score})`,
  silent: (name: string, cycle: string): string =>
    `${name} has published no self-report for ${cycle}. Reporting is voluntary; what stands here comes from measured series alone.`,
  member: (formal: string, joined: number): string => `${formal}, in APEC since ${joined}`,
  jump: 'Focus areas on this page',
  scores: 'Scores by focus area',
  scoresCaption: 'Own score out of 100, and where the other economies stand.',
  columns: {
    area: 'Focus area',
    picture: 'Picture of the numbers beside it',
    score: 'Score',
    change: (cycle: string): string => `Since ${cycle}`,
    changePlain: 'Change',
    range: 'If all were known',
    answered: 'Known',
    median: 'APEC median',
    tooFew: (n: number): string => `n = ${n}, too few`,
  },
  key: {
    own: 'own score',
    bounds: 'possible score, whatever the missing answers are',
    half: 'middle half of economies',
    median: 'median',
  },
  moreMoves: (n: number): string => plural(n, 'more change', 'more changes'),
  noSupport: 'The economy has stated neither what it seeks support in nor what it can share.',
  instruments: 'Instruments',
  noInstruments: 'Its answers name no instrument of the register.',
  citedBy: (n: number): string => `named in ${plural(n, 'answer', 'answers')}`,
  answered: (k: number, m: number): string => `${k} of ${m}`,
  published: (at: string): string => `Published ${date(at)}`,
  inFull: 'All answers in full',
  event: 'event',
  unpublished: (cycle: string): string => `Nothing is published on this focus area for ${cycle}.`,
  seeks: 'Seeks support',
  shares: 'Can share experience',
  cbprIn: (name: string, year: number): string =>
    `${name} has taken part in APEC’s Cross-Border Privacy Rules System since ${year}.`,
  cbprUnverified: ' The year is generally known but was not verified.',
  cbprOut: (name: string): string =>
    `${name} is not among the nine economies that take part in APEC’s Cross-Border Privacy Rules System.`,
}
