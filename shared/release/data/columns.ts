/** Every table of the public files, by the name with which its files begin. */
import { analysis } from './analysis-row.ts'
import { changes } from './changes.ts'
import { indicators } from './columns-framework.ts'
import { links, observations, scores, secondLooks, sections } from './columns-reports.ts'
import { aggregates, series, vintages, weights } from './columns-series.ts'

export const tables = {
  observations,
  scores,
  changes,
  analysis,
  aggregates,
  indicators,
  series,
  vintages,
  weights,
  links,
  sections,
  'second-looks': secondLooks,
}
