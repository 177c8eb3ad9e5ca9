/** schema.org Dataset as JSON-LD, for search engines of data. */

export interface DatasetFile {
  /** Absolute. */
  readonly url: string
  readonly type: string
}

export interface PublishedDataset {
  /** Absolute address of its page. */
  readonly url: string
  readonly name: string
  readonly description: string
  readonly language: string
  readonly creator: { readonly name: string; readonly url: string }
  /** Which places the data are of, in words. */
  readonly place: string
  /** Absolute address of the catalogue that lists it. */
  readonly catalogue: string
  /** The release that it is of; none where it is only previewed. */
  readonly release?: { readonly number: number; readonly releasedAt: string }
  /** Absolute. */
  readonly licence: string
  readonly variable: { readonly name: string; readonly unit?: string }
  /** First and last year; none where there is no figure and no answer yet. */
  readonly years?: readonly [first: string, last: string]
  /** The series that it is based on. */
  readonly source?: {
    readonly name: string
    readonly publisher: string
    readonly licence: string
    /** Its vintage, YYYY-MM-DD; none before the first import. */
    readonly version?: string
  }
  readonly files: readonly DatasetFile[]
}

/** A value for a block of type `application/ld+json`. */
export const schemaOrgDataset = (dataset: PublishedDataset) => ({
  '@context': 'https://schema.org/',
  '@type': 'Dataset',
  '@id': dataset.url,
  url: dataset.url,
  name: dataset.name,
  description: dataset.description,
  inLanguage: dataset.language,
  isAccessibleForFree: true,
  license: dataset.licence,
  creator: { '@type': 'Organization', ...dataset.creator },
  publisher: { '@type': 'Organization', ...dataset.creator },
  includedInDataCatalog: { '@type': 'DataCatalog', url: dataset.catalogue },
  spatialCoverage: { '@type': 'Place', name: dataset.place },
  ...(dataset.release && {
    version: String(dataset.release.number),
    dateModified: dataset.release.releasedAt,
  }),
  variableMeasured: {
    '@type': 'PropertyValue',
    name: dataset.variable.name,
    ...(dataset.variable.unit !== undefined && { unitText: dataset.variable.unit }),
  },
  ...(dataset.years && { temporalCoverage: dataset.years.join('/') }),
  ...(dataset.source && {
    isBasedOn: {
      '@type': 'CreativeWork',
      name: dataset.source.name,
      license: dataset.source.licence,
      ...(dataset.source.version !== undefined && { version: dataset.source.version }),
      publisher: { '@type': 'Organization', name: dataset.source.publisher },
    },
  }),
  distribution: dataset.files.map(({ url, type }) => ({
    '@type': 'DataDownload',
    contentUrl: url,
    encodingFormat: type,
  })),
})
