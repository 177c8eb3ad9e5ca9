/** Texts of the data page. */
import type { ColumnType } from '../../../shared/formats/table.ts'
import type { Ending } from '../../../shared/release/data/endings.ts'
import { formats } from '../format.ts'

const { date } = formats('en')

export const data = {
  title: 'Data',
  description:
    'Every published figure as CSV, Excel, JSON, JSON-stat, SDMX-CSV and Data Package, with hashes, licence and how to cite.',
  lead: 'Everything on this site can be downloaded, recomputed and cited. The files of a release never change; the same addresses below “latest” always hold the newest.',
  none: 'No release has been made yet.',
  release: (n: number, at: string): string => `Release No. ${n} of ${date(at)}`,
  hash: 'Content hash',
  manifest: 'Manifest: every file with its hash, the parent release, the vintages',
  history: 'How the data came to be what it is',
  stable: 'Addresses that last',
  latestText: 'always holds the newest release:',
  releaseText: 'holds this release, for ever:',
  everything: 'Everything in one file',
  everythingText:
    'A Data Package: every table below as CSV, with a description of each column for programs (Data Package and CSV on the Web) and for people.',
  part: (n: number): string => `part ${n}`,
  files: 'Files',
  caption: 'Tables of this release, each in several formats',
  columns: {
    table: 'Table',
    formats: 'Formats',
    size: 'CSV',
    since: 'Unchanged since',
    hash: 'SHA-256 of the CSV',
  },
  /** Of the formats, where there is little room. */
  short: {
    csv: 'CSV',
    xlsx: 'XLSX',
    json: 'JSON',
    'jsonstat.json': 'JSON-stat',
    'sdmx.csv': 'SDMX-CSV',
    zip: 'ZIP',
    'csv-metadata.json': 'columns',
  } as Readonly<Record<Ending, string>>,
  perEconomy: 'Files for each economy',
  perIndicator: 'Files for each indicator',
  perText: 'All cycles of one economy or of one indicator, in every format.',
  inParts: (n: number): string => `all formats, each in ${n} parts`,
  moreParts: (n: number): string =>
    n === 2
      ? 'in 2 parts, the second with a name that ends with -2; the manifest names both'
      : `in ${n} parts, whose names end with -2 to -${n}; the manifest names all`,
  meaning: 'What the columns mean',
  meaningText:
    'CSV files are UTF-8 with a header line; an empty cell is a missing value, never 0. A text that a spreadsheet would take for a formula has an apostrophe before it. JSON has the same columns, with null for an empty cell.',
  column: 'Column',
  type: 'Type',
  means: 'Meaning',
  types: {
    text: 'text',
    integer: 'whole number',
    number: 'number',
    boolean: 'true or false',
    year: 'year',
    date: 'date',
    instant: 'date and time, UTC',
  } as Readonly<Record<ColumnType, string>>,
  api: 'For programs',
  apiText:
    'There is no query language to learn and no key to ask for: the files are the interface. They may be read from pages of other sites, they say whether they changed (ETag), and the manifest says which.',
  apiPage: 'Addresses, examples in three languages, and the OpenAPI description',
  catalogue: 'Catalogue of all datasets (DCAT, JSON-LD)',
  sdmxText:
    'SDMX-CSV uses a structure of this site, AIDER_TRACKER:OBSERVATIONS(1.0.0): the dimensions FREQ, REF_AREA, INDICATOR and TIME_PERIOD, and OBS_VALUE in UNIT_MEASURE. TIME_PERIOD is the year of the cycle; the year that a measured figure is of stands in OBS_YEAR. A missing value is NaN. What a page shows, saved as SDMX-CSV, has the structure AIDER_TRACKER:SHOWN(1.0.0): FREQ, REF_AREA, FOCUS_AREA, INDICATOR, ITEM (a row without a code), MEASURE (a column without one) and TIME_PERIOD; _Z where a dimension does not apply. SOURCE, RELEASE and MARK say whose the figures are, of which release, and that they are invented where they are; the other formats carry the same.',
  vintages: 'Vintages in use',
  licence: 'Licence',
  licenceText:
    'Self-reports are published by the economies through this site and may be reused with its name and release number. Measured series keep the licence of their publisher, named beside every figure (CC BY 4.0 for those of the World Bank and Gapminder).',
  place: 'Member economies of APEC',
  citeTitle: 'How to cite',
  cite: (n: number, at: string, hash: string, url: string): string =>
    `AIDER Tracker, release No. ${n}, ${date(at)}, content hash ${hash.slice(0, 16)}, ${url}`,
  citeNote: 'Proposed framework, not agreed by APEC',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'Your browser does not let this page copy. Select the text instead.',
  bibtex: 'BibTeX',
  sentence: 'In words',
}
