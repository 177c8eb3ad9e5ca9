/** A trend in words: the latest median that may be given, and how the economies progress. */
import { classCounts, endedBefore } from '../models/analysis/progress.ts'
import type { Trend } from '../models/analysis/trend.ts'
import { shownValue } from './shown.ts'
import type { Words } from './words.ts'

export function trendSentence(words: Words, trend: Trend, unit: string): string {
  const { t } = words
  const { bands, n, now, rows, subject } = trend
  const today = rows.filter((row) => !endedBefore(row, now))
  const earlier = rows.flatMap((row, e) =>
    row.to && endedBefore(row, now) ? [`${words.names.economies[e]} (${row.to.year})`] : [],
  )
  const at = bands.findLastIndex((band) => band !== undefined)
  const [band, last] = [bands[at], subject.times.length - 1]
  const median =
    band &&
    t.sentence(
      subject.times[at] ?? 0,
      shownValue(words, subject, band.median),
      subject.kind === 'levels' ? '' : unit,
      n[at] ?? 0,
    )
  const counted = classCounts(today).map(
    ([of, count]) => `${(of ? t.classes[of] : t.notCompared).toLowerCase()} ${count}`,
  )
  return [
    median?.replace(' ,', ','),
    at < last && t.fewInYear(subject.times[last] ?? 0, n[last] ?? 0),
    t.counts(now, counted),
    earlier.length > 0 && t.earlierOf(now, earlier),
  ]
    .filter(Boolean)
    .join(' ')
}
