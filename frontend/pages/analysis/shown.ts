/** Values and paces as the views of trends write them. */
import type { Point } from '../../../shared/analysis/trend.ts'
import { endedBefore, type ProgressRow } from '../models/analysis/progress.ts'
import type { Subject } from '../models/analysis/subject.ts'
import type { Words } from './words.ts'

/** A level as its word, everything else as a figure. */
export function shownValue({ names, figure }: Words, { kind }: Subject, value: number): string {
  return kind === 'levels' ? (names.levels[Math.round((3 * value) / 100)] ?? '') : figure(value)
}

export const shownPoint = (words: Words, subject: Subject, point: Point | undefined): string =>
  point ? words.t.at(shownValue(words, subject, point.value), point.year) : '–'

/** Points a year, or percent a year; nothing for levels. */
export function shownPace(
  { figure, percent, t }: Words,
  { form }: Subject,
  pace: number | undefined,
): string {
  if (pace === undefined) return ''
  const sign = pace > 0 ? '+' : ''
  return sign + (form === 'growth' ? percent(pace) : `${figure(pace)} ${t.points}`)
}

/** Which indicators a pace of a focus area is of, and their means at both ends. */
export const shownLike = ({ figure, t }: Words, { n, from, to }: NonNullable<ProgressRow['like']>): string =>
  t.like(n, figure(from), figure(to))

/** The class and when it moved, or why there is none; and until when it holds, if not until `now`. */
export function shownClass({ t }: Words, row: ProgressRow, now: number): string {
  if (row.class === undefined) return row.why ? t.why[row.why] : '–'
  const word = t.classes[row.class]
  const said = row.moved === undefined ? word : `${word} ${t.movedIn(row.moved)}`
  return row.to && endedBefore(row, now) ? `${said}; ${t.until(row.to.year, now)}` : said
}
