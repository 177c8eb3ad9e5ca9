/** What stands in an address, its query and its headers. */
import { BriefId } from '../../shared/brief/brief.ts'
import { CycleId } from '../../shared/cycle.ts'
import { EconomyKey } from '../../shared/economies.ts'
import { TeamKey } from '../../shared/member.ts'
import { EventId, FocusAreaId, IndicatorId } from '../../shared/report/event.ts'
import type { Json } from './files.ts'
import type { Operation } from './operation.ts'
import { named, reference } from './registry.ts'

named('CycleId', CycleId, '2026')
named('FocusAreaId', FocusAreaId, '7')
named('IndicatorId', IndicatorId, '7.3')
named('TeamKey', TeamKey, 'PER')
named('EventId', EventId)
named('BriefId', BriefId, 'convergence-2026')

const text = { type: 'string' }

/** By the name that it has in the routes. */
const inAddress: Readonly<Record<string, Json>> = {
  cycle: reference(CycleId, 'CycleId'),
  economy: reference(EconomyKey, 'EconomyKey'),
  indicator: reference(IndicatorId, 'IndicatorId'),
  area: reference(FocusAreaId, 'FocusAreaId'),
  comment: reference(EventId, 'EventId'),
  team: reference(TeamKey, 'TeamKey'),
  brief: reference(BriefId, 'BriefId'),
  revision: { type: 'integer', minimum: 1 },
  code: text,
  hash: text,
  subject: text,
}

/** The parameters of an operation. Throws RangeError for a part of an address that nothing describes. */
export function parametersOf(path: string, { base, paged }: Operation): Json {
  const parameters: Json[] = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => {
    const schema = inAddress[name]
    if (!schema) throw new RangeError(`Nothing describes :${name} in ${path}`)
    return { name, in: 'path', required: true, schema }
  })
  if (base) {
    const what = base === 'event' ? 'Identifier of the change' : 'Number of the revision'
    parameters.push(
      { name: 'If-Match', in: 'header', schema: text, description: `${what} that was seen last, in quotes` },
      {
        name: 'If-None-Match',
        in: 'header',
        schema: { const: '*' },
        description: 'Instead of If-Match, where there was nothing',
      },
    )
  }
  if (paged)
    parameters.push({
      name: 'before',
      in: 'query',
      schema: { type: 'integer', minimum: 1 },
      description: 'The `next` of the page before',
    })
  return parameters.length > 0 ? { parameters } : {}
}
