/** What an indicator's page says of its data to search engines. */
import { schemaOrgDataset } from '../../shared/formats/schema-org.ts'
import { indicatorFile, observationEndings } from '../../shared/release/data/endings.ts'
import { mediaType } from '../../shared/release/data/media-types.ts'
import type { Frame } from './document.tsx'
import type { IndicatorProps } from './indicator-props.ts'

/** The dataset of an indicator; `origin` makes its addresses absolute. */
export function datasetOf(
  { id, cycles, measure, demonstration }: IndicatorProps,
  { locale: { t, to, language }, release }: Frame,
  origin: string,
) {
  const { name = '', definition = '' } = t.framework.indicators[id] ?? {}
  const title = `${id} ${name}`
  const years = [...cycles, ...(measure?.years ?? []).map(String)].sort()
  const [first, last] = [years[0], years.at(-1)]
  return schemaOrgDataset({
    url: origin + to(`/indicators/${id}/`),
    name: title,
    description: [definition, t.site.proposed, ...(demonstration ? [t.site.demonstration] : [])].join(' | '),
    language,
    creator: { name: t.site.product, url: `${origin}/` },
    place: t.data.place,
    catalogue: `${origin}/catalog.jsonld`,
    ...(release && { release }),
    licence: `${origin}${to('/data/')}#licence`,
    variable: {
      name,
      ...(measure && { unit: t.framework.units[measure.unit] ?? measure.unit }),
    },
    ...(first !== undefined && last !== undefined && { years: [first, last] }),
    ...(measure?.series && {
      source: {
        name: t.framework.seriesNames[measure.series.code] ?? measure.series.code,
        publisher: measure.series.publisher,
        licence: measure.series.licence,
        ...(measure.series.vintage !== undefined && { version: measure.series.vintage }),
      },
    }),
    files: observationEndings.map((ending) => {
      const file = `${indicatorFile(id)}.${ending}`
      return { url: origin + file, type: mediaType(file) }
    }),
  })
}
