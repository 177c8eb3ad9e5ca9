/** Under which licences the figures of a file stand. */

export interface Licence {
  readonly name: string
  readonly title: string
  readonly path?: string
}

export const product = 'AIDER Tracker'

const ofReports: Licence = {
  name: 'other-at',
  title: `Self-reports: free to use with the name of ${product} and the release`,
}

const ofSeries: Licence = {
  name: 'CC-BY-4.0',
  title: 'Measured series: Creative Commons Attribution 4.0, by their publishers',
  path: 'https://creativecommons.org/licenses/by/4.0/',
}

/** Those of a file, which may hold figures of measured series or none. */
export const licencesOf = (measured: boolean): Licence[] => [ofReports, ...(measured ? [ofSeries] : [])]
