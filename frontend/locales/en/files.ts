/** What is wrong with a file that somebody gives, and what would be right. */
import type { Note } from '../../../shared/formats/series/import.ts'
import type { OfSeries, WrongWords } from '../../../shared/formats/wrong.ts'
import { framework } from './framework.ts'

const named = ({ code }: OfSeries): string => `${code} (${framework.seriesNames[code] ?? code})`
const plain = (decimalComma: boolean): string => (decimalComma ? '1234,5' : '1234.5')

const wrong: WrongWords = {
  empty: () => 'The file is empty; give a CSV file with a header line',
  zip: () => 'This is a workbook or a ZIP file; save the sheet as “CSV UTF-8”',
  'not-utf8': () => 'This is not text in UTF-8; save the file as “CSV UTF-8”',
  markup: () => 'This is a web page or XML; download the CSV file itself',
  json: () => 'This is JSON; give a CSV file',
  'not-json': () => 'This is not JSON; export the file again',
  'json-stat': () => 'Give a JSON-stat 2.0 dataset (version, class, id, size, dimension, value)',
  'too-large': ({ megabytes }) => `The file has more than ${megabytes} MB; leave out what is not this series`,
  'no-economies': () => 'The file has no figure of an APEC economy',
  quote: () => 'A quote is opened and not closed; close it, or write a quote inside a cell twice',
  'no-header': ({ searched }) =>
    `No header line was found; one of the first ${searched} lines must name the columns, such as economy,year,value`,
  'no-year-column': () => 'The header has no column for the year; name it year',
  'no-value-column': () => 'The header has no column for the value; name it value',
  'column-twice': () => 'Two columns have this name; keep one, or give the other a name of its own',
  'no-column': ({ column }) => `The header has no column ${column}`,
  'no-series-column': ({ series, unit }) =>
    `No column is known as ${named(series)}; name it value if it holds this series (${unit})`,
  'not-this-series': ({ series }) =>
    `${series.code} is known as ${series.names.join(', ')} only; choose one of these, or another indicator`,
  'none-of': ({ names }) => `The file has none of ${names.join(', ')}`,
  cells: ({ header, line }) => `The header has ${header} cells; this line has ${line}`,
  'no-economy': () => 'The line names no economy; give its three-letter code',
  'two-economies': () => 'Code and name mean different economies; mend one of them',
  year: () => 'Give a year from 1800 to 2200, such as 2024',
  'of-another-series': ({ series }) => `The file must hold ${named(series)} alone`,
  bounds: ({ min, max, unit }) =>
    `Give a number ${max === null ? `of at least ${min}` : `from ${min} to ${max}`} (${unit})`,
  'figure-twice': ({ economy, year, line }) =>
    `${economy} has a value for ${year} on line ${line} already; keep one`,
  number: ({ decimalComma }) =>
    `Write a plain number, such as ${plain(decimalComma)}, or leave the cell empty where there is no data`,
  'number-unclear': ({ decimalComma }) =>
    `The separator could mean thousands or decimals; write a plain number, such as ${plain(decimalComma)}`,
  'number-large': () => 'The number is too large',
  'number-or-null': () => 'Give a number, or null for no data',
  date: () => 'Give a date such as 2026-07-13, or leave the cell empty',
  vintage: ({ first, last }) => `Give the day on which the figures were published, from ${first} to ${last}`,
  'no-lines': () => 'The message has no line; give at least one below the header',
  action: () => 'Give M to merge, R to replace or D to delete',
  annual: () => 'The series is annual; give A',
  dataflow: ({ ours }) => `The dataflow is not ours; this import reads ${ours}`,
  unit: ({ series, unit }) => `The unit of ${series.code} is “${unit}”`,
  status: ({ choices }) => `Give one of ${choices.join(', ')}`,
  'place-twice': ({ line }) => `The message names this place on line ${line} already; keep one of the two`,
  'no-dimension': ({ role }) =>
    `The dataset has no dimension of ${role === 'geo' ? 'economies (role geo)' : 'years (role time)'}`,
  categories: ({ count }) => `The dimension has ${count} categories; size says otherwise`,
  'dataset-cells': ({ cells, values }) => `The dimensions make ${cells} cells; value has ${values}`,
  'no-category': ({ names }) =>
    `The dimension has several categories and none is ${names.join(' or ')}; name one as the variable`,
}

export const files = {
  wrong,
  note: (note: Note): string =>
    note.code === 'assumed'
      ? 'The file does not say when it was published; the day of import stands as its vintage.'
      : `${note.count === 1 ? '1 figure is a projection; it is' : `${note.count} figures are projections; they are`} kept, and count${note.count === 1 ? 's' : ''} nowhere.`,
}
