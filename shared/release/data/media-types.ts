/** Media types of data files, by how their names end; the longest ending counts. */
import { csvwSuffix, csvwType, sdmxCsvType } from '../../formats/media-types.ts'

const types: readonly (readonly [ending: string, type: string])[] = [
  [csvwSuffix, csvwType],
  ['.sdmx.csv', sdmxCsvType],
  ['.csv', 'text/csv; charset=utf-8; header=present'],
  ['.json', 'application/json'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.zip', 'application/zip'],
]

/** The media type of a data file. Throws RangeError for a name that no file of a release has. */
export function mediaType(name: string): string {
  const found = types.find(([ending]) => name.endsWith(ending))
  if (!found) throw new RangeError(`No media type is known for ${name}`)
  return found[1]
}
