/** The one stylesheet of the public pages. It stands inside each page, so that the first response can be read. */
import { analysis } from './analysis.ts'
import { answer } from './answer.ts'
import { base } from './base.ts'
import { chart } from './chart.ts'
import { downloads } from './downloads.ts'
import { heatmap } from './heatmap.ts'
import { media } from './media.ts'
import { overview } from './overview.ts'
import { print } from './print.ts'
import { table } from './table.ts'

/** Without the line ends, which only we need. */
export const publicStyle = [base, table, heatmap, answer, chart, overview, analysis, downloads, media, print]
  .join('')
  .replaceAll('\n', '')
