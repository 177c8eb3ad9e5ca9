/** The English of the public pages. */
import { about } from './about.ts'
import { analysis } from './analysis.ts'
import { answer } from './answer.ts'
import { api } from './api.ts'
import { area } from './area.ts'
import { briefs } from './briefs.ts'
import { cell } from './cell.ts'
import { changes } from './changes.ts'
import { compare } from './compare.ts'
import { data } from './data.ts'
import { downloads } from './downloads.ts'
import { economy } from './economy.ts'
import { embed } from './embed.ts'
import { framework } from './framework.ts'
import { indicator } from './indicator.ts'
import { instruments } from './instruments.ts'
import { lineage } from './lineage.ts'
import { methods } from './methods.ts'
import { notFound } from './notFound.ts'
import { overview } from './overview.ts'
import { releases } from './releases.ts'
import { report } from './report.ts'
import { search } from './search.ts'
import { searchWords } from './search-words.ts'
import { secondLook } from './secondLook.ts'
import { selection } from './selection.ts'
import { site } from './site.ts'
import { tables } from './tables.ts'
import { trends } from './trends.ts'

export const en = {
  site,
  overview,
  cell,
  economy,
  analysis,
  trends,
  answer,
  area,
  indicator,
  data,
  api,
  lineage,
  selection,
  changes,
  downloads,
  briefs,
  tables,
  releases,
  report,
  compare,
  embed,
  instruments,
  search,
  searchWords,
  secondLook,
  methods,
  about,
  notFound,
  framework,
}
