/** A catalogue of datasets by DCAT 3, as JSON-LD: https://www.w3.org/TR/vocab-dcat-3/ */

export interface CataloguedFile {
  /** Absolute. */
  readonly url: string
  readonly type: string
  readonly bytes: number
  readonly sha256: string
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
  /** ISO 8601 UTC. */
  readonly modified: string
  readonly datasets: readonly CataloguedDataset[]
}

export const catalogueType = 'application/ld+json'

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const id = (url: string) => ({ '@id': url })

/** The text of a catalogue. */
export function writeCatalogue(catalogue: Catalogued): string {
  const { url, title, description, publisher, licence, modified, datasets } = catalogue
  const by = { '@type': 'foaf:Agent', 'foaf:name': publisher }
  const changed = { '@value': modified, '@type': 'xsd:dateTime' }
  const root = {
    '@context': context,
    '@id': url,
    '@type': 'dcat:Catalog',
    'dct:title': title,
    'dct:description': description,
    'dct:publisher': by,
    'dct:license': id(licence),
    'dct:modified': changed,
    'dcat:dataset': datasets.map((dataset) => ({
      '@id': dataset.url,
      '@type': 'dcat:Dataset',
      'dct:title': dataset.title,
      'dct:description': dataset.description,
      'dct:publisher': by,
      'dct:license': id(licence),
      'dcat:distribution': dataset.files.map(distribution),
    })),
  }
  return `${JSON.stringify(root, null, 1)}\n`
}

const distribution = ({ url, type, bytes, sha256 }: CataloguedFile) => ({
  '@type': 'dcat:Distribution',
  'dcat:downloadURL': id(url),
  'dcat:mediaType': id(`https://www.iana.org/assignments/media-types/${type.split(';')[0]}`),
  'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
  'spdx:checksum': {
    'spdx:algorithm': id('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
    'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
  },
})
