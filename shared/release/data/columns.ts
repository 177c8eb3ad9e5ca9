/** Every table of the public files, by the name with which its files begin. */
import { indicators } from './columns-framework.ts'
import { links, observations, scores, sections } from './columns-reports.ts'
import { aggregates, series, weights } from './columns-series.ts'

export const tables = { observations, scores, aggregates, indicators, series, weights, links, sections }
