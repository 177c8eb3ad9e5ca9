/** The arguments of `npm run import`. */
import { parseArgs } from 'node:util'
import { indicatorOf, seriesInfo, seriesRegister } from '../../shared/framework/index.ts'
import { StartError } from './listen.ts'

export type ImportRequest =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'file'
      readonly file: string
      readonly series: string
      readonly variable?: string
      readonly vintage?: string
      /** Name every name that was left out. */
      readonly all: boolean
    }
  /** What stands on the shelf, of one series or of all. */
  | { readonly kind: 'shelf'; readonly series?: string }
  | { readonly kind: 'withdraw'; readonly series: string; readonly hash: string; readonly reason: string }

export const usage = `npm run import -- FILE --indicator 3.4
  --indicator ID      the indicator whose series the file holds
  --series CODE       the series itself, for instance SP.POP.TOTL
  --variable NAME     the variable or column to read, where the file has several
  --vintage DATE      when the figures were published, YYYY-MM-DD, where the file does not say;
                      of figures that are there already it corrects the date
  --all               name everything that was left out, not only the first ten
npm run import -- --shelf [--series CODE]
                      what was imported, and which vintage counts
npm run import -- --withdraw HASH --reason TEXT --series CODE
                      takes figures off that should not have been imported; the reason is public,
                      and importing the figures again puts them back`

const refuse = (why: string): StartError => new StartError(`${why}\n\n${usage}`)

/** Reads the arguments; throws StartError with what would be right. */
export function parseImport(args: readonly string[]): ImportRequest {
  const { values, positionals } = parsed(args)
  if (values.help) return { kind: 'help' }
  const [file, ...more] = positionals
  if (values.shelf || values.withdraw !== undefined) {
    if (file !== undefined) throw refuse(`"${file}" is not needed with --shelf or --withdraw.`)
    const asked = values.series ?? values.indicator
    if (values.withdraw === undefined)
      return { kind: 'shelf', ...(asked !== undefined && { series: seriesAsked(values) }) }
    const reason = values.reason?.trim() ?? ''
    if (reason === '') throw refuse('Say why, for everybody to read: --reason "Imported by mistake".')
    if (!/^[0-9a-f]{8,64}$/.test(values.withdraw))
      throw refuse('Name the vintage by the first eight or more digits of its hash; --shelf shows it.')
    return { kind: 'withdraw', series: seriesAsked(values), hash: values.withdraw, reason }
  }
  if (file === undefined) throw refuse('Name the file to import.')
  if (more.length > 0) throw refuse(`Import one file at a time; "${more.join('", "')}" came after it.`)
  if (values.vintage !== undefined && !isDate(values.vintage))
    throw refuse(`"${values.vintage}" is no date. Write --vintage 2026-06-30.`)
  return {
    kind: 'file',
    file,
    series: seriesAsked(values),
    all: values.all,
    ...(values.variable !== undefined && { variable: values.variable }),
    ...(values.vintage !== undefined && { vintage: values.vintage }),
  }
}

function parsed(args: readonly string[]) {
  const string = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  try {
    return parseArgs({
      args: [...args],
      options: {
        indicator: string,
        series: string,
        variable: string,
        vintage: string,
        withdraw: string,
        reason: string,
        shelf: flag,
        all: flag,
        help: { ...flag, short: 'h' },
      },
      allowPositionals: true,
    })
  } catch (error) {
    throw refuse((error as Error).message)
  }
}

const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true

function seriesAsked({
  series,
  indicator: indicatorId,
}: {
  series?: string | undefined
  indicator?: string | undefined
}): string {
  if (series !== undefined) {
    if (seriesInfo(series)) return series
    throw refuse(
      `The register has no series "${series}". It has ${seriesRegister.map((s) => s.code).join(', ')}.`,
    )
  }
  if (indicatorId === undefined) throw refuse('Say what the file measures: --indicator or --series.')
  const indicator = indicatorOf(indicatorId)
  if (!indicator) throw refuse(`The framework has no indicator "${indicatorId}".`)
  if (indicator.kind !== 'measure' || !indicator.series)
    throw refuse(`Indicator ${indicatorId} is answered by the economies; no series measures it.`)
  return indicator.series
}
