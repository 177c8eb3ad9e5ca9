/** Writing ZIP files whose bytes depend on their content alone. */
import { strToU8, zipSync } from 'fflate'

export interface ZipPart {
  readonly name: string
  readonly text: string
}

/** Two steps more would take half as long again and save six per cent. */
export const zipLevel = 4

/** The bytes of an archive with these files in their order. */
export const writeZip = (parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(parts.map(({ name, text }) => [name, strToU8(text)])), {
    // The first day that a ZIP file can state, on any clock.
    mtime: new Date(1980, 0, 1),
    level: zipLevel,
  })
