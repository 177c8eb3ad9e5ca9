/**
 * The key of a row: which template, framework, cycle, economy and indicator it is of, which version of the answer
 * it was written from, and what that said. It stands in every row, so that rows may be moved, sheets renamed and
 * files mixed, and each is still known for what it is.
 */
import type { Answer } from '../../answer.ts'
import { hashOf } from '../../canonical.ts'

/** Counts the changes of the template that an older reader would misread. */
export const formatVersion = 1

export interface RowKey {
  readonly format: number
  readonly framework: string
  readonly cycle: string
  readonly economy: string
  readonly indicator: string
  /** Id of the version of the answer that the row was written from; null where there was none. */
  readonly base: string | null
  /** Fingerprint of what the row said then. */
  readonly fingerprint: string
}

const nothing = '-'

export const keyText = ({
  format,
  framework,
  cycle,
  economy,
  indicator,
  base,
  fingerprint,
}: RowKey): string =>
  [`aider-${format}`, framework, cycle, economy, indicator, base ?? nothing, fingerprint].join(' ')

/** True for what looks like a key of any format. */
export const looksLikeKey = (text: string): boolean => /^aider-\d+( |$)/.test(text.trim())

/** The key that a cell holds; undefined where it was changed. Of another format only the number is sure. */
export function parseKey(text: string): RowKey | undefined {
  const parts = text.trim().split(' ')
  const [name = '', framework = '', cycle = '', economy = '', indicator = '', base, fingerprint] = parts
  const format = Number(/^aider-(\d+)$/.exec(name)?.[1])
  if (!Number.isInteger(format)) return undefined
  const complete = parts.length === 7 && base !== undefined && fingerprint !== undefined
  if (format === formatVersion && !complete) return undefined
  return {
    format,
    framework,
    cycle,
    economy,
    indicator,
    base: base === undefined || base === nothing ? null : base,
    fingerprint: fingerprint ?? nothing,
  }
}

/** Texts as a spreadsheet gives them back: line breaks of one kind, and no space around. */
const settled = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').trim()
  if (Array.isArray(value)) return value.map(settled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, settled(part)]))
}

/** Equal for two answers that say the same. */
export const fingerprintOf = async (answer: Answer | null): Promise<string> =>
  answer ? (await hashOf(settled(answer))).slice(0, 16) : nothing
