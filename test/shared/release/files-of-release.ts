/** The files of a release in memory, as the site serves them. */
import type { ReleaseFile } from '../../../shared/release/data/formats.ts'
import type { ReleaseFiles } from '../../../shared/release/file-histories.ts'

export function filesOfRelease(made: Iterable<ReleaseFile>): ReleaseFiles {
  const byName = new Map([...made].map((file) => [file.name, file]))
  return {
    names: new Set(byName.keys()),
    read: async (name) => {
      const file = byName.get(name)
      if (!file) throw new RangeError(`There is no ${name}`)
      return JSON.parse(String(file.make(() => '')))
    },
  }
}
