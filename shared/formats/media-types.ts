/** Media types that have no common short name. */
export const sdmxCsvType = 'application/vnd.sdmx.data+csv; version=2.0.0'
export const csvwType = 'application/csvm+json'

/** Ends the name of the file that describes a CSV file beside it. */
export const csvwSuffix = '-metadata.json'
