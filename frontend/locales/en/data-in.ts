/** Texts of importing a series. */
import { formats } from '../format.ts'

const { date } = formats('en')

export const dataIn = {
  formats:
    'CSV as publishers give it, wide or one figure in a line; SDMX-CSV 2.0, whose lines merge, replace or delete; JSON-stat 2.0.',
  file: 'File (CSV, SDMX-CSV or JSON-stat)',
  reading: (share: number): string => `Reading the file: ${Math.floor(share * 100)} %`,
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was stored.',
  against: (vintage: string, file: string): string =>
    `Compared with the vintage that counts now, of ${date(vintage)} (${file})`,
  first: 'Nothing of this series is on the shelf yet; these would be its first figures.',
  counts: 'Once stored, this vintage counts in charts and tables of years.',
  countsNot: (vintage: string): string =>
    `Once stored, this vintage stands on the shelf and does not count: the one of ${date(vintage)} comes before it. Give a later date of publication if it should.`,
  difference: (changed: number, added: number, removed: number, same: number): string =>
    `${changed === 1 ? '1 figure changes' : `${changed} figures change`}. Added: ${added}. Gone: ${removed}. As they are now: ${same}.`,
  nothing: 'Not one figure differs.',
  changes: 'Figures that differ',
  columns: { economy: 'Economy', year: 'Year', from: 'Now', to: 'In this file', line: 'Line' },
  none: 'none',
  more: (n: number): string => `and ${n} more`,
  origin: 'Where a figure comes from',
  originOf: (importedAt: string, by: string): string => `Imported on ${date(importedAt)} by ${by}`,
  fileHash: 'SHA-256 of the file',
  contentHash: 'SHA-256 of the figures',
  merged: (base: string): string =>
    `The file changed the vintage ${base.slice(0, 12)}; other figures stand in earlier files.`,
}
