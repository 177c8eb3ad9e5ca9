/** The stylesheets of the public pages. One stands inside each page, so that the first response can be read. */
import { analysis } from './analysis.ts'
import { answer } from './answer.ts'
import { base } from './base.ts'
import { chart } from './chart.ts'
import { downloads } from './downloads.ts'
import { heatmap } from './heatmap.ts'
import { media, mediaOfReading } from './media.ts'
import { overview } from './overview.ts'
import { print, printOfReading } from './print.ts'
import { table } from './table.ts'

/** Without the line ends, which only we need. */
const sheet = (...parts: string[]): string => parts.join('').replaceAll('\n', '')

/** That of the overview alone, whose heatmap is what a slow line waits for. */
export const overviewStyle = sheet(base, table, heatmap, overview, downloads, media, print)

/** That of every other page. */
export const publicStyle = sheet(
  base,
  table,
  heatmap,
  answer,
  chart,
  overview,
  analysis,
  downloads,
  media,
  mediaOfReading,
  print,
  printOfReading,
)
