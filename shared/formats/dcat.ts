/**
 * A catalogue of datasets by DCAT 3, as JSON-LD, with what its application profile for Europe asks for:
 * https://www.w3.org/TR/vocab-dcat-3/ and https://semiceu.github.io/DCAT-AP/releases/3.0.0/
 */

export interface CataloguedFile {
  /** Absolute. */
  readonly url: string
  readonly type: string
  readonly bytes: number
  readonly sha256: string
  /** ISO 8601 UTC: when these bytes first stood at an address. */
  readonly issued: string
}

export interface CataloguedDataset {
  /** Absolute. */
  readonly url: string
  readonly title: string
  readonly description: string
  readonly files: readonly CataloguedFile[]
}

export interface Catalogued {
  readonly url: string
  readonly title: string
  readonly description: string
  readonly publisher: string
  readonly licence: string
  /** ISO 8601 UTC: when the catalogue first stood there. */
  readonly issued: string
  /** ISO 8601 UTC. */
  readonly modified: string
  /** Of the texts. */
  readonly language: string
  readonly version: string
  /** Which places the data are of, in words. */
  readonly place: string
  /** First and last year that the data are of; none before anything is published. */
  readonly years?: readonly [first: string, last: string]
  readonly datasets: readonly CataloguedDataset[]
}

export const catalogueType = 'application/ld+json'

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const id = (url: string) => ({ '@id': url })

const instant = (at: string) => ({ '@value': at, '@type': 'xsd:dateTime' })
const year = (of: string) => ({ '@value': of, '@type': 'xsd:gYear' })

/** The text of a catalogue. */
export function writeCatalogue(catalogue: Catalogued): string {
  const { url, title, description, publisher, licence, issued, modified, version, datasets } = catalogue
  const language = (text: string) => ({ '@value': text, '@language': catalogue.language })
  const common = {
    'dct:publisher': {
      '@type': 'foaf:Organization',
      'foaf:name': publisher,
      'foaf:homepage': id(new URL('/', url).href),
    },
    'dct:license': id(licence),
    'dct:issued': instant(issued),
    'dct:spatial': { '@type': 'dct:Location', 'skos:prefLabel': language(catalogue.place) },
    ...(catalogue.years && {
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': year(catalogue.years[0]),
        'dcat:endDate': year(catalogue.years[1]),
      },
    }),
  }
  const root = {
    '@context': context,
    '@id': url,
    '@type': 'dcat:Catalog',
    'dct:title': language(title),
    'dct:description': language(description),
    ...common,
    'dct:modified': instant(modified),
    'dcat:version': version,
    'dcat:dataset': datasets.map((dataset) => ({
      '@id': dataset.url,
      '@type': 'dcat:Dataset',
      'dct:identifier': dataset.url,
      'dct:title': language(dataset.title),
      'dct:description': language(dataset.description),
      ...common,
      'dct:modified': instant(lastOf(dataset.files) ?? modified),
      'dcat:landingPage': id(dataset.url),
      'dcat:distribution': dataset.files.map((file) => distribution(file, licence)),
    })),
  }
  return `${JSON.stringify(root)}\n`
}

const lastOf = (files: readonly CataloguedFile[]): string | undefined =>
  files
    .map(({ issued }) => issued)
    .sort()
    .at(-1)

const distribution = ({ url, type, bytes, sha256, issued }: CataloguedFile, licence: string) => ({
  '@type': 'dcat:Distribution',
  'dcat:accessURL': id(url),
  'dcat:downloadURL': id(url),
  'dct:issued': instant(issued),
  'dct:license': id(licence),
  'dcat:mediaType': id(`https://www.iana.org/assignments/media-types/${type.split(';')[0]}`),
  'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
  'spdx:checksum': {
    '@type': 'spdx:Checksum',
    'spdx:algorithm': id('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
    'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
  },
})
