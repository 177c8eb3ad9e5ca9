/** Texts of the briefs' pages. */
import { formats } from '../format.ts'

const { date } = formats('en')

export const briefs = {
  title: 'Briefs',
  short: 'What analysts write about these figures: text, tables and charts, each of one release.',
  description: 'Briefs by analysts: text with tables and charts, each pinned to one release of the data.',
  lead: 'Analysts select tables and charts and say what they see in them. Each brief shows one release of the data and stays as it is when later figures come.',
  none: 'No brief has been published yet. Analysts write them in the workspace.',
  by: 'Written by analysts who use this site, in their own words. It is neither a publication of APEC nor agreed by its member economies.',
  published: (at: string): string => `Published on ${date(at)}`,
  withdrawnTitle: 'Withdrawn',
  withdrawn: (at: string): string => `Withdrawn on ${date(at)}.`,
  reason: 'Reason given:',
  gone: 'Its text, tables and charts are no longer shown. The figures of every release remain among the releases.',
  pinned: (n: number, at: string): string => `Every figure is of release No. ${n} of ${date(at)}`,
  later: 'Later releases may differ:',
  releases: 'all releases',
  table: 'Answers and figures',
  indicator: 'Indicator',
  noCycle: 'Not in this release',
  cite: 'Cite this brief',
  sentence: (title: string, at: string, n: number, hash: string, url: string): string =>
    `AIDER Tracker, ${title}, brief of ${date(at)}, figures of release No. ${n}, content hash ${hash.slice(0, 16)}, ${url}`,
}
