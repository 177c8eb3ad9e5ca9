/** What can be wrong with a file, by code and with what it is told with; the words stand in the catalogues. */
export type Wrong =
  /** The file as a whole is something else. */
  | { readonly code: 'empty' | 'zip' | 'not-utf8' | 'markup' | 'json' | 'not-json' | 'json-stat' }
  | { readonly code: 'too-large'; readonly megabytes: number }
  | { readonly code: 'no-economies' }
  | { readonly code: 'quote' }
  /** Its header. */
  | { readonly code: 'no-header'; readonly searched: number }
  | { readonly code: 'no-year-column' | 'no-value-column' | 'column-twice' }
  | { readonly code: 'no-column'; readonly column: string }
  | { readonly code: 'no-series-column'; readonly series: OfSeries; readonly unit: string }
  | { readonly code: 'not-this-series'; readonly series: OfSeries }
  | { readonly code: 'none-of'; readonly names: readonly string[] }
  /** A line of it. */
  | { readonly code: 'cells'; readonly header: number; readonly line: number }
  | { readonly code: 'no-economy' | 'two-economies' | 'year' }
  | { readonly code: 'of-another-series'; readonly series: OfSeries }
  | { readonly code: 'bounds'; readonly min: number; readonly max: number | null; readonly unit: string }
  | { readonly code: 'figure-twice'; readonly economy: string; readonly year: number; readonly line: number }
  | { readonly code: 'number' | 'number-unclear'; readonly decimalComma: boolean }
  | { readonly code: 'number-large' | 'number-or-null' }
  | { readonly code: 'date' }
  | { readonly code: 'vintage'; readonly first: string; readonly last: string }
  /** A message in SDMX-CSV. */
  | { readonly code: 'no-lines' | 'action' | 'annual' }
  | { readonly code: 'dataflow'; readonly ours: string }
  | { readonly code: 'unit'; readonly series: OfSeries; readonly unit: string }
  | { readonly code: 'status'; readonly choices: readonly string[] }
  | { readonly code: 'place-twice'; readonly line: number }
  /** A dataset in JSON-stat. */
  | { readonly code: 'no-dimension'; readonly role: 'geo' | 'time' }
  | { readonly code: 'categories'; readonly count: number }
  | { readonly code: 'dataset-cells'; readonly cells: number; readonly values: number }
  | { readonly code: 'no-category'; readonly names: readonly string[] }

/** A series of the register, with every name under which files carry it. */
export interface OfSeries {
  readonly code: string
  readonly names: readonly string[]
}

/** Words for everything that can be wrong. */
export type WrongWords = { readonly [W in Wrong as W['code']]: (wrong: W) => string }

/** What is wrong, in words. */
export const inWords = <W extends Wrong>(words: WrongWords, wrong: W): string =>
  (words[wrong.code] as (wrong: W) => string)(wrong)
