/** How the names of the files end in which the same observations stand, the handiest first. */
export const observationEndings = [
  'csv',
  'xlsx',
  'json',
  'jsonstat.json',
  'sdmx.csv',
  'zip',
  'csv-metadata.json',
] as const
export type Ending = (typeof observationEndings)[number]

/** Where all that is known of an economy or an indicator stands, of the newest release and without ending. */
export const economyFile = (key: string): string => `/data/latest/economies/${key.toLowerCase()}/observations`
export const indicatorFile = (id: string): string => `/data/latest/indicators/${id}/observations`
