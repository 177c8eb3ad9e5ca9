/** The Spanish of the framework, by the ids and the English of the data. */
import type { Catalogue } from '../catalogues.ts'
import { areas } from './framework/areas.ts'
import { bodies, instrumentKinds } from './framework/bodies.ts'
import { economies } from './framework/economies.ts'
import { area1 } from './framework/indicators/area-1.ts'
import { area2 } from './framework/indicators/area-2.ts'
import { area3 } from './framework/indicators/area-3.ts'
import { area4 } from './framework/indicators/area-4.ts'
import { area5 } from './framework/indicators/area-5.ts'
import { area6 } from './framework/indicators/area-6.ts'
import { area7 } from './framework/indicators/area-7.ts'
import { area8 } from './framework/indicators/area-8.ts'
import { area9 } from './framework/indicators/area-9.ts'
import { area10 } from './framework/indicators/area-10.ts'
import { area11 } from './framework/indicators/area-11.ts'
import { notes, seriesNames } from './framework/series.ts'
import { reasons, units } from './framework/words.ts'

export const framework: Catalogue['framework'] = {
  economies,
  areas,
  indicators: {
    ...area1,
    ...area2,
    ...area3,
    ...area4,
    ...area5,
    ...area6,
    ...area7,
    ...area8,
    ...area9,
    ...area10,
    ...area11,
  },
  bodies,
  instrumentKinds,
  units,
  reasons,
  seriesNames,
  notes,
}
