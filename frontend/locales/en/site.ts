/** What stands on every page: the frame, and words that pages share. */
import type { Level } from '../../../shared/framework/types.ts'
import type { ObservationStatus } from '../../../shared/release/release.ts'
import { formats } from '../format.ts'
import type { Language } from '../languages.ts'

const { date } = formats('en')

export const levels: Readonly<Record<Level, string>> = {
  full: 'Fully implemented',
  partial: 'Partially implemented',
  pilot: 'Pilot',
  none: 'Not implemented',
}

const shortLevels: Readonly<Record<Level, string>> = {
  full: 'Full',
  partial: 'Partial',
  pilot: 'Pilot',
  none: 'Not implemented',
}

const statuses: Readonly<Record<ObservationStatus, string>> = {
  reported: 'Reported',
  series: 'From a series',
  not_applicable: 'Not applicable',
  not_reported: 'Not reported',
  no_source_data: 'No source data',
  too_old: 'Too old to count',
  withheld: 'Withheld',
}

export const site = {
  product: 'AIDER Tracker',
  skip: 'Skip to content',
  main: 'Main',
  menu: 'Menu',
  nav: {
    overview: 'Overview',
    economies: 'Economies',
    areas: 'Focus areas',
    indicators: 'Indicators',
    compare: 'Compare',
    analysis: 'Analysis',
    instruments: 'Instruments',
    search: 'Search',
    data: 'Data',
    methods: 'Methods',
    about: 'About',
    workspace: 'Sign in',
  },
  cycle: 'Cycle',
  proposed: 'Proposed framework',
  demonstration: 'Demonstration: invented data',
  levels,
  shortLevels,
  statuses,
  notImported: 'Series not imported yet',
  pageRelease: {
    title: 'Release and citation',
    last: ', the last that changed this page.',
    lasting: 'Lasting address:',
    cite: 'Cite this page',
    sentence: (title: string, n: number, at: string, hash: string, edition: string, url: string): string =>
      `AIDER Tracker, ${title}, release No. ${n}, ${date(at)}, content hash ${hash.slice(0, 16)}, ${edition}, page ${url}`,
  },
  changeWord: { up: 'up', down: 'down', same: 'unchanged' },
  becomes: 'becomes',
  since: (cycle: string): string => `since ${cycle}`,
  footer: {
    names:
      'Names and groupings are used for the purposes of this site only and imply no view on the political status of any APEC member economy. This site is not an APEC publication.',
    framework:
      'The indicator framework is illustrative: proposed, not agreed by APEC. Scores are built from what economies report about themselves and from measured series; nothing is imputed.',
    links: {
      data: 'Download the data',
      methods: 'How the numbers are made',
      about: 'About this site',
      releases: 'Releases',
      errata: 'Errata',
      report: 'Report an error',
    },
  },
  languages: { en: 'English', es: 'Español' } as Readonly<Record<Language, string>>,
}
