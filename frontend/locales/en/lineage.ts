/** Texts of the page that tells where a figure comes from; the script that fills it reads them as well. */
import type { ObservationStatus } from '../../../shared/release/release.ts'
import { formats } from '../format.ts'

const { date } = formats('en')

export const lineage = {
  title: 'Where does this come from?',
  description:
    'The lineage of any observation: from the event or the publisher’s file by way of the release to the page, with every hash.',
  lead: 'Every level and figure on this site leads back to an event in an economy’s report or to a line of a publisher’s file. Choose one, and everything behind it stands on this page.',
  choose: 'Observation',
  economy: 'Economy',
  indicator: 'Indicator',
  cycle: 'Cycle',
  noScript: 'This page reads the published files with a script. Without one, the files say the same:',
  none: 'No cycle has been published yet, so there is no observation to follow.',
  loading: 'Reading the published files …',
  failed: 'The published files could not be read. Try again later.',
  again: 'Try again',
  unknown: 'The newest release has no such observation. Choose an economy, an indicator and a cycle above.',
  link: 'Where does this come from?',
  steps: {
    now: 'What is published',
    report: 'In the economy’s report',
    series: 'In the publisher’s file',
    release: 'In the releases',
    pages: 'Where it stands',
  },
  invented: 'The report is an invented demonstration.',
  status: {
    reported: 'Reported by the economy.',
    series: 'From a measured series.',
    not_applicable: 'Not applicable, as the economy says.',
    not_reported:
      'Not reported. The economy has said nothing here, or prefers not to; there is no answer behind this place.',
    no_source_data: 'No figure: the publisher of the series has none for this economy up to this cycle.',
    too_old: 'The latest figure of the series is too old for this cycle; it is shown and counts nowhere.',
    withheld: 'Withheld by the economy after publication; earlier releases still hold it as it was.',
  } as Readonly<Record<ObservationStatus, string>>,
  value: 'Published',
  score: 'Score',
  points: (n: string): string => `${n} of 100`,
  unscored: 'none: the indicator is not scored, or nothing counts here',
  obsStatus: 'Observation status (SDMX)',
  ownValue: 'The economy’s own figure',
  submitted:
    'A focal point of the economy submitted the section, after an office of the economy had cleared it; which office stays in the report. An analyst published it, after the review and the time to object that the cycle sets.',
  noSection:
    'No section of this focus area is published for the economy in this cycle, so there is no event.',
  published: 'Published',
  event: 'Event (SHA-256)',
  eventNumber: 'Its number in the report',
  evidence: 'Evidence',
  instruments: 'Instruments',
  nothing: 'none named',
  series: 'Series',
  publisher: 'Publisher',
  licence: 'Licence',
  figure: 'Figure in the file',
  file: 'File',
  line: (line: number): string => `line ${line}`,
  fileHash: 'SHA-256 of the file',
  vintage: 'Vintage',
  vintageOf: (day: string, basis: string): string =>
    ({ assumed: `${date(day)}, the day of import`, given: `${date(day)}, as the importer gave it` })[basis] ??
    `${date(day)}, as the file says`,
  imported: 'An analyst imported the file; who it was stays beside the vintage and is not published.',
  divided: 'The value is the first figure divided by the second.',
  noFigure: 'The file has no figure for this place.',
  inRelease: (n: number, at: string): string => `Release No. ${n} of ${date(at)}`,
  first: (n: number): string => `First in release No. ${n}`,
  since: (n: number): string => `As it is since release No. ${n}`,
  changed: 'What it was',
  from: 'From release',
  was: 'What stood here',
  empty: 'no observation yet',
  older: 'Older releases are not looked through here; each stands under Data, Releases.',
  hash: 'Content hash',
  pages: {
    economy: 'The economy’s profile',
    indicator: 'The indicator over the years',
    release: 'The release',
    file: 'The file with this observation',
  },
}
