/** Texts of the data page. */
import { formats } from '../format.ts'

const { date } = formats('en')

export const data = {
  title: 'Data',
  description: 'Every published figure as CSV and JSON, with hashes, licence and how to cite.',
  lead: 'Everything on this site can be downloaded, recomputed and cited. The files of a release never change; the same addresses below “latest” always hold the newest.',
  none: 'No release has been made yet.',
  release: (n: number, at: string): string => `Release No. ${n} of ${date(at)}`,
  hash: 'Content hash',
  manifest: 'Manifest: every file with its hash, the parent release, the vintages',
  files: 'Files',
  caption: 'Files of this release',
  columns: { file: 'File', what: 'What', size: 'Size', since: 'Unchanged since release', hash: 'SHA-256' },
  what: {
    observations: 'one row per economy, indicator and cycle',
    links: 'instruments and evidence of each answer',
    sections: 'the event behind each published section',
    scores: 'scores with bounds and coverage',
    changes: 'changes of scores since the cycle before',
    analysis: 'rates, classes of progress, convergence, ranges of places',
    aggregates: 'APEC means and dispersion',
    indicators: 'the framework',
    series: 'a measured series, every vintage in use',
    vintages: 'which vintage counts for what, and what was withdrawn',
    weights: 'weights of means',
  } as Readonly<Record<string, string>>,
  perEconomy: 'Per economy',
  perIndicator: 'Per indicator',
  vintages: 'Vintages in use',
  licence: 'Licence and citation',
  licenceText:
    'Self-reports are published by the economies through this site and may be reused with its name and release number. Measured series keep the licence of their publisher, named beside every figure (CC BY 4.0 for those of the World Bank and Gapminder).',
  cite: (n: number, at: string, hash: string): string =>
    `AIDER Tracker, release No. ${n}, ${date(at)}, content hash ${hash.slice(0, 16)}.`,
  csvNote: 'CSV files are UTF-8 with a header line; empty cells are missing values, never 0.',
}
