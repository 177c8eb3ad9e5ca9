/** The Spanish of the framework, by the ids and the English of the data. */
import type { Catalogue } from '../catalogues.ts'
import { areas } from './framework/areas.ts'
import { bodies, instrumentKinds } from './framework/bodies.ts'
import { economies } from './framework/economies.ts'
import { indicators1to4 } from './framework/indicators-1-4.ts'
import { indicators5to7 } from './framework/indicators-5-7.ts'
import { indicators8to11 } from './framework/indicators-8-11.ts'
import { notes, seriesNames } from './framework/series.ts'
import { reasons, units } from './framework/words.ts'

export const framework: Catalogue['framework'] = {
  economies,
  areas,
  indicators: { ...indicators1to4, ...indicators5to7, ...indicators8to11 },
  bodies,
  instrumentKinds,
  units,
  reasons,
  seriesNames,
  notes,
}
