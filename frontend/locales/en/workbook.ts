/** The English of the reporting template: what stands in the file, and the page that gives and takes it. */
import type { EconomyKey } from '../../../shared/economies.ts'
import type { Column } from '../../../shared/formats/workbook/columns.ts'
import type { Refusal, Wrong } from '../../../shared/formats/workbook/problems.ts'
import { headingOf } from '../../../shared/formats/workbook/words.ts'
import { inWords } from '../../../shared/formats/wrong.ts'
import { formats } from '../format.ts'
import { plural } from '../plural.ts'
import type { OwnWords } from '../workbook.ts'
import { framework } from './framework.ts'
import { workspace } from './workspace.ts'

const { instant } = formats('en')

const words: OwnWords = {
  levels: workspace.levels,
  number: 'Number',
  notApplicable: workspace.answer.notApplicable,
  notReported: workspace.answer.notReported,
  columns: {
    key: 'Key, do not change',
    focus_area: 'Focus area',
    indicator: 'No.',
    question: 'Question',
    guidance: 'What it means, and what counts as evidence',
    answer: 'Answer',
    number: 'Number',
    unit: 'Unit',
    year: 'Year of the number',
    reason: 'Reason, where not applicable or not reported',
    narrative: workspace.answer.narrative,
    language: 'Language of the texts',
    agency: workspace.answer.agency,
    instruments: workspace.answer.instruments,
    interpretation: workspace.answer.interpretation,
    notice: 'Notice',
  },
  evidence: (field, slot) =>
    `Evidence ${slot}: ${{ title: 'title', url: 'address', publisher: 'publisher', date: 'date' }[field]}`,
  sheets: { answers: 'Answers', about: 'About this file', instruments: 'Instruments' },
  titled: (economy, cycle) => `${economy}, report for cycle ${cycle}`,
  notice: 'Illustrative framework, proposed, not agreed by APEC',
  demonstration: workspace.home.demonstration,
  about: {
    economy: 'Economy',
    cycle: 'Cycle',
    framework: 'Version of the framework',
    format: 'Version of this template',
    written: 'Written at (UTC)',
    howTo: [
      'Fill in the white cells of the sheet “Answers”. Grey cells are locked; their content is not read.',
      'Choose an answer from the list in the cell. For a question that asks for a number, give the number and its year.',
      'Where a question does not apply, or you prefer not to report, choose that and give the reason. A reason for not reporting is never public.',
      'Write values, not formulas, and do not merge cells. Rows and sheets may be moved or left out; what is left out stays as it is.',
      'Instruments: copy names from the sheet “Instruments”; put a semicolon between two.',
      'Language of the texts: a code such as en, es, fr, ja, zh.',
      'Then upload the file in the workspace. You see every change before anything is stored. An answer that was changed there meanwhile is shown to you and never overwritten.',
    ],
    levelMeanings: workspace.levelMeanings,
  },
  hints: {
    answer: 'Choose from the list.',
    number: (unit) => `A number (${unit}).`,
    year: 'The year that the number is of, such as 2025.',
    reason:
      'For “Not applicable”, one of the reasons in the list, if there is one. For “Prefer not to report”, optional and never public.',
    narrative: 'At most 4,000 characters.',
    language: 'A code such as en, es, fr, ja, zh.',
    instruments: 'Names from the sheet “Instruments”, with a semicolon between two.',
    url: 'Begins with https://',
    date: 'A date such as 2026-07-13.',
  },
}

const list = (choices: readonly string[]): string => choices.map((choice) => `“${choice}”`).join(', ')

const heading = (column: Column): string => headingOf(words, column)

/** What would be right, for one cell. */
function wrongWords(wrong: Wrong): string {
  switch (wrong.code) {
    case 'formula':
      return 'A formula is not read. Put its value here: copy the cell, then Paste Special, Values.'
    case 'error-value':
      return 'The cell shows an error. Write the value, or empty the cell.'
    case 'merged':
      return `The cells ${wrong.range} are merged. Unmerge them and fill each one.`
    case 'column-twice':
      return 'This column is there twice. Delete one of the two.'
    case 'key-missing':
      return 'The row has an answer and no key, so nobody knows which question it is of. Put it in the row of its question.'
    case 'key-changed':
      return 'The key of this row was changed. Copy the row from a newly downloaded file.'
    case 'key-moved':
      return `The key of this row is of another question than ${wrong.indicator}, which stands beside it. Only some of the columns were sorted or moved; sort all of them together.`
    case 'unknown-indicator':
      return 'The framework has no such question.'
    case 'twice':
      return `Question ${wrong.indicator} stands in ${wrong.first} already. Keep one of the two rows.`
    case 'other-economy':
    case 'other-cycle':
    case 'other-framework':
    case 'other-format':
      return `This row is of another file. ${ofAnother[wrong.code](wrong.found)}`
    case 'choice':
      return `Choose one of ${list(wrong.choices)}.`
    case 'answer-needed':
      return `The row has texts and no answer. Choose one of ${list(wrong.choices)}, or empty the row.`
    case 'reason-needed':
      return `Give the reason: ${list(wrong.choices)}.`
    case 'number':
      return 'Write a plain number such as 1234.5, without unit.'
    case 'number-unclear':
      return 'The sign could part thousands or decimals. Write a plain number such as 1234.5.'
    case 'number-needed':
      return 'Give the number, or choose another answer.'
    case 'year':
      return 'Write a year of four digits, such as 2025.'
    case 'year-needed':
      return 'Give the year that the number is of.'
    case 'level-only':
      return 'This answer takes no number. Empty the cell, or choose “Number” where the question asks for one.'
    case 'reason-unused':
      return `A reason belongs to “${words.notApplicable}” or “${words.notReported}”. Empty the cell, or choose one of these.`
    case 'unit':
      return `The unit of this question is “${wrong.unit}”. Give the number in that unit.`
    case 'date':
      return 'Write a date such as 2026-07-13.'
    case 'date-unclear':
      return 'Day and month cannot be told apart. Write year, month, day, such as 2026-07-13.'
    case 'instrument':
      return 'The register has no such instrument. Copy names from the sheet “Instruments”; put a semicolon between two.'
    case 'too-long':
      return `The texts of this row are too long in all: ${wrong.bytes} bytes, of which ${wrong.max} fit. Shorten them.`
    case 'rule':
      return wrong.message
  }
}

const ofAnother = {
  'other-economy': (found: string) =>
    `It is the report of ${framework.economies[found as EconomyKey]?.name ?? 'another economy'}.`,
  'other-cycle': (found: string) => `It is of cycle ${found}.`,
  'other-framework': (found: string) => `It was made for version ${found} of the framework.`,
  'other-format': (found: string) => `It was made in version ${found} of this template.`,
}

const again = 'Download the file again and put your answers into the new one.'

/** Why a file is not read, and what to do. */
function refusalWords(refusal: Refusal): string {
  switch (refusal.code) {
    case 'empty':
      return 'The file is empty.'
    case 'too-large':
      return 'The file has more than 5 MB; a full template has less than one. Take pictures and other content out, or download the file again.'
    case 'not-a-workbook':
      return 'This is neither an Excel workbook (.xlsx) nor a CSV file. Choose the file that you downloaded here and filled in.'
    case 'old-excel':
      return 'This is a workbook of Excel 97 to 2003 (.xls), or another old Office file. Save it as “Excel Workbook (.xlsx)” and upload that.'
    case 'binary-excel':
      return 'This is a binary workbook (.xlsb). Save it as “Excel Workbook (.xlsx)” and upload that.'
    case 'open-document':
      return 'This is an OpenDocument file (.ods). Save it as “Excel Workbook (.xlsx)” and upload that.'
    case 'password':
      return 'The workbook is protected with a password. Take the password off (File, Info, Protect Workbook, Encrypt with Password) and upload it again.'
    case 'macros':
      return 'The workbook holds macros (.xlsm). Save it as “Excel Workbook (.xlsx)”, which leaves them out, and upload that.'
    case 'entities':
      return 'The workbook declares a document type or entities of its own, which no spreadsheet program writes, so it was not opened. Download the file again and put your answers into the new one.'
    case 'unpacks-too-large':
      return 'The file unpacks to far more than a template can hold, so it was not opened. Download the file again and put your answers into the new one.'
    case 'damaged':
      return 'The file is damaged or incomplete. Open it in your spreadsheet program and save it again, or download it anew.'
    case 'not-utf8':
      return 'The file is not text in UTF-8. Save it as “CSV UTF-8”, or as an Excel workbook.'
    case 'csv':
      return `The file cannot be read as CSV. ${inWords(workspace.files.wrong, refusal.wrong)}.`
    case 'no-answers':
      return 'This is no template from here: no sheet has its columns. Choose the file that you downloaded here and filled in.'
    case 'no-keys':
      return `The first column, which holds the keys of the rows, was deleted. ${again}`
    case 'no-rows':
      return `The file has the columns of a template and no row. ${again}`
    case 'columns-missing':
      return `Columns were deleted, or the hidden row that names them: ${refusal.columns.map(heading).join('; ')}. ${again}`
    case 'two-tables':
      return `Several sheets hold answers: ${list(refusal.sheets)}. Keep the one that is right and delete the others.`
    default:
      return `This file does not belong here. ${ofAnother[refusal.code](refusal.found)} ${refusal.code === 'other-economy' || refusal.code === 'other-cycle' ? 'Upload it on the page of that report.' : again}`
  }
}

/** Texts of the page. */
export const workbook = {
  /** What stands in the file. */
  words,
  wrongWords,
  refusalWords,
  title: 'Excel and CSV',
  lead: (economy: string, cycle: string): string =>
    `The report of ${economy} for ${cycle} as a file: to fill in without a connection, to pass round for clearance, and to bring back.`,
  back: 'Back to the report',
  notYours: 'Only the people of an economy can download and upload its report.',
  download: {
    title: 'Download',
    note: 'All 59 questions with the answers as they stand now, drop-downs for the levels, and locked questions. Notes on how to fill it in are inside.',
    workbook: 'Download workbook (.xlsx)',
    csv: 'Download CSV',
    done: (name: string): string => `${name} was made.`,
    waiting: (n: number): string =>
      `${plural(n, 'answer', 'answers')} of this report ${n === 1 ? 'waits' : 'wait'} on this device and ${n === 1 ? 'is' : 'are'} in no file yet. Wait until everything is sent.`,
  },
  upload: {
    title: 'Upload',
    note: 'The file is read in this browser. You see every change, and nothing is stored before you say so.',
    file: 'Filled-in file (.xlsx or .csv)',
    read: 'Show the changes',
    reading: 'Reading the file …',
  },
  refused: 'This file was not read, and nothing was changed.',
  problems: (n: number): string => (n === 1 ? '1 cell has to be mended.' : `${n} places have to be mended.`),
  problemsNote:
    'Rows with these places are left out below. Mend the file and upload it again, or tick the rows that you want to apply without them.',
  problemColumns: { address: 'Cell', found: 'Found', right: 'What would be right' },
  changes: {
    title: 'Changes',
    count: (n: number): string => (n === 1 ? '1 answer changes.' : `${n} answers change.`),
    none: 'The file says what the report says already; there is nothing to apply.',
    unchanged: (n: number): string => (n === 1 ? '1 row is unchanged.' : `${n} rows are unchanged.`),
    missing: (ids: readonly string[]): string =>
      ids.length > 12
        ? `${ids.length} questions are not in the file; they stay as they are.`
        : `Not in the file, so they stay as they are: ${ids.join(', ')}.`,
    missingColumns: (columns: readonly Column[]): string =>
      `Columns not in the file, so what stands there stays: ${columns.map(heading).join('; ')}.`,
    all: 'Tick all',
    nothing: 'Tick none',
    from: 'now',
    to: 'in the file',
    cleared: 'The answer is cleared.',
    locked: (area: string, status: string): string =>
      `Section ${area} is ${status}, so this answer is locked.`,
  },
  apply: {
    start: (n: number): string => (n === 1 ? 'Apply 1 change' : `Apply ${n} changes`),
    stop: 'Stop',
    progress: (done: number, all: number): string => `${done} of ${all} sent`,
    finished: (stored: number, left: number): string =>
      `${stored === 1 ? '1 answer' : `${stored} answers`} stored.${left === 0 ? '' : ` ${left} not stored: see each one.`}`,
    stopped: 'Stopped. What was stored stays stored; apply the rest whenever you like.',
  },
  states: {
    sending: 'Sending …',
    stored: (at: string): string => `Stored ${instant(at)}`,
    refused: (why: string): string => `Not stored: ${why}`,
    unknown: (why: string): string => `Not stored: ${why} Apply it again; it is never stored twice.`,
    conflict:
      'Somebody changed this answer after the file was downloaded. It was not overwritten: compare the two.',
  },
  conflict: { theirs: 'Stored meanwhile', mine: 'In the file', replace: 'Replace it with that of the file' },
}
