/** Texts of the block of downloads. */
import type { Ending } from '../../../shared/release/data/endings.ts'

const formats: Readonly<Record<Ending, string>> = {
  csv: 'CSV',
  xlsx: 'Excel (XLSX)',
  json: 'JSON',
  'jsonstat.json': 'JSON-stat 2.0',
  'sdmx.csv': 'SDMX-CSV 2.0',
  zip: 'Data Package (ZIP)',
  'csv-metadata.json': 'What the columns mean (CSV on the Web)',
}

export const downloads = {
  title: 'Data',
  formats,
  of: (what: string): string => `Every answer and figure for ${what}, all cycles, unrounded:`,
  part: (n: number): string => `part ${n}`,
  shown: 'Download what this page shows',
  table: 'Table',
  columns: { source: 'Source', release: 'Release', mark: 'Mark' },
  file: (format: string): string => `Download as ${format}`,
  ready: (file: string): string => `${file} is ready.`,
  failed: 'The file could not be made. The table can still be selected and copied.',
  nothingShown: 'The page shows no table yet.',
  more: 'All files, what their columns mean, licence and citation',
}
