/** What is wrong with a value, in our words: the schema library's own are for programmers. */
import * as z from 'zod/mini'
import type { FieldError } from './problem.ts'

/** The rules of our own that a schema can name in `params.rule`. */
export type Rule =
  | 'printable'
  | 'visible'
  | 'one-line'
  | 'web-address'
  | 'language-tag'
  | 'plain-number'
  | 'evidence-date'
  | 'twice'
  | 'in-framework'
  | 'table-columns'
  | 'cycle-year'
  | 'due-after-opening'
  | 'closes-after-due'

/** The sentences, each of what would be right; a language gives them all. */
export interface SchemaTexts {
  readonly types: Readonly<Record<'string' | 'number' | 'int' | 'boolean' | 'array' | 'object', string>>
  readonly rules: Readonly<Record<Rule, string>>
  readonly empty: string
  readonly date: string
  readonly instant: string
  readonly uuid: string
  readonly email: string
  readonly unknownField: string
  /** For what no schema of a form can meet. */
  readonly other: string
  oneOf(values: string): string
  tooLong(max: number, found: number): string
  tooMany(max: number, found: number): string
  tooFew(min: number): string
  atMost(max: string): string
  atLeast(min: string): string
}

export const english: SchemaTexts = {
  types: {
    string: 'Give a text',
    number: 'Give a number',
    int: 'Give a whole number',
    boolean: 'Give true or false',
    array: 'Give a list',
    object: 'Give an object',
  },
  rules: {
    printable: 'Remove the unprintable characters',
    visible: 'Write something that can be seen',
    'one-line': 'Write it on one line',
    'web-address':
      'Start the address with https:// so that readers can open it, without spaces or a password',
    'language-tag': 'Give the tag of a language, such as en or es-PE',
    'plain-number': 'Give 0, or a number from 0.000000001 to 9007199254740991',
    'evidence-date': 'Give a date after 1900',
    twice: 'This stands above already; name it once',
    'in-framework': 'The framework has nothing of this number',
    'table-columns':
      'The table has more than 12 columns of figures: choose fewer indicators, economies or cycles',
    'cycle-year': 'Give an instant of the years 2017 to 2100',
    'due-after-opening': 'The due date must come after the opening',
    'closes-after-due': 'The closing must not come before the due date',
  },
  empty: 'Write something, or leave the field out',
  date: 'Give a date such as 2026-11-24',
  instant: 'Give an instant in UTC such as 2026-11-24T14:02:00Z',
  uuid: 'Give a UUID, made anew for every change',
  email: 'Give an e-mail address such as name@example.org',
  unknownField: 'There is no such field; leave it out',
  other: 'This value is not of the form that is asked for',
  oneOf: (values) => `Give one of ${values}`,
  tooLong: (max, found) => `At most ${max} characters fit; these are ${found}`,
  tooMany: (max, found) => `At most ${max} entries fit; these are ${found}`,
  tooFew: (min) => `Give at least ${min} ${min === 1 ? 'entry' : 'entries'}`,
  atMost: (max) => `Give ${max} or less`,
  atLeast: (min) => `Give ${min} or more`,
}

/** Makes the schemas of this process speak these sentences; until then they speak English. */
export function speak(texts: SchemaTexts): void {
  z.config({ localeError: (issue) => messageOf(issue, texts) })
}

speak(english)

/** The errors of a failed reading: one for each field, unknown ones included, by its JSON Pointer. */
export const fieldErrors = (error: z.core.$ZodError, texts: SchemaTexts = english): FieldError[] =>
  error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ field: pointer([...issue.path, key]), message: texts.unknownField }))
      : [{ field: pointer(issue.path), message: issue.message }],
  )

const pointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

function messageOf(issue: z.core.$ZodRawIssue, texts: SchemaTexts): string {
  switch (issue.code) {
    case 'invalid_type':
      return Object.hasOwn(texts.types, issue.expected)
        ? texts.types[issue.expected as keyof SchemaTexts['types']]
        : texts.other
    case 'invalid_value':
      return texts.oneOf(issue.values.join(', '))
    case 'invalid_union':
      return Array.isArray(issue.options) ? texts.oneOf(issue.options.join(', ')) : texts.other
    case 'too_big':
      return tooBig(issue, Number(issue.maximum), texts)
    case 'too_small':
      if (issue.origin === 'string') return texts.empty
      return issue.origin === 'array'
        ? texts.tooFew(Number(issue.minimum))
        : texts.atLeast(String(issue.minimum))
    case 'invalid_format':
      return formatMessage(issue.format, texts)
    case 'custom':
      return texts.rules[issue.params?.rule as Rule] ?? texts.other
    default:
      return texts.other
  }
}

function tooBig({ origin, input }: z.core.$ZodRawIssue, max: number, texts: SchemaTexts): string {
  if (origin === 'string') return texts.tooLong(max, String(input).length)
  if (origin === 'array' && Array.isArray(input)) return texts.tooMany(max, input.length)
  return texts.atMost(String(max))
}

function formatMessage(format: string, texts: SchemaTexts): string {
  if (format === 'date') return texts.date
  if (format === 'datetime') return texts.instant
  if (format === 'email') return texts.email
  return format === 'uuid' ? texts.uuid : texts.other
}
