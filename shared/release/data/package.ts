/** Data Packages: tables with what their columns mean, in one ZIP file that explains itself. */
import { writeCsvw } from '../../formats/csvw.ts'
import { type PackageTable, writeDataPackage } from '../../formats/data-package.ts'
import { csvwSuffix } from '../../formats/media-types.ts'
import type { Table } from '../../formats/table.ts'
import { writeZip } from '../../formats/zip.ts'
import { framework, seriesRegister } from '../../framework/index.ts'
import type { SeriesInfo } from '../../framework/types.ts'
import { type HashOf, inventedNote, type ReleaseFile } from './formats.ts'
import { licencesOf, product } from './licences.ts'

/** A CSV file on its way into a package. */
export interface PackagedCsv {
  readonly name: string
  readonly text: string
  readonly table: Table<never>
}

/** Bytes of CSV in one package; these tables are packed to less than a quarter, which leaves it below 2 MB. */
const packageBytes = 8_000_000

export interface Packer {
  /** Takes a file in; gives the package that was full without it, if any. */
  add(file: PackagedCsv): ReleaseFile[]
  /** The package of what is left. */
  rest(): ReleaseFile
}

/** Gathers CSV files into packages of bounded size; holds no more than one package's texts. */
export function createPacker(): Packer {
  let files: PackagedCsv[] = []
  let bytes = 0
  let made = 0
  const rest = (): ReleaseFile => {
    const full = packageFile(`data-package${made === 0 ? '' : `-${made + 1}`}.zip`, 'Everything', files)
    made += 1
    files = []
    bytes = 0
    return full
  }
  return {
    add(file) {
      const full = bytes > 0 && bytes + file.text.length > packageBytes ? [rest()] : []
      files.push(file)
      bytes += file.text.length
      return full
    },
    rest,
  }
}

/** A package of these CSV files, whose names in it are relative to where it stands; `series` may have figures in them. */
export function packageFile(
  name: string,
  title: string,
  files: readonly PackagedCsv[],
  series: readonly SeriesInfo[] = seriesRegister,
): ReleaseFile {
  const folder = name.slice(0, name.lastIndexOf('/') + 1)
  const inside = files.map((file) => ({ ...file, path: file.name.slice(folder.length) }))
  return {
    name,
    madeOf: files.map((file) => file.name),
    make: (hashOf) =>
      writeZip([
        { name: 'datapackage.json', text: descriptorOf(title, inside, series, hashOf) },
        { name: 'README.txt', text: readme(title, series) },
        ...inside.flatMap(({ path, text, table }) => [
          { name: path, text },
          { name: `${path}${csvwSuffix}`, text: writeCsvw(path.slice(path.lastIndexOf('/') + 1), table) },
        ]),
      ]),
  }
}

const publishersOf = (series: readonly SeriesInfo[]): string[] => [
  ...new Set(series.map(({ publisher }) => publisher)),
]

/** Neither number nor date of a release: the same content is the same file in each of them. */
const descriptorOf = (
  title: string,
  files: readonly (PackagedCsv & { readonly path: string })[],
  series: readonly SeriesInfo[],
  hashOf: HashOf,
): string =>
  writeDataPackage(
    {
      name: `aider-tracker-${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
      title: `${product}: ${title}`,
      description: `Progress on APEC's Internet and Digital Economy Roadmap. ${framework.notice}. ${notesOf(series)}`,
      licenses: licencesOf(series.length > 0),
      sources: publishersOf(series).map((title) => ({ title })),
    },
    files.map(
      ({ name, path, text, table }): PackageTable<never> => ({
        path,
        sha256: hashOf(name),
        bytes: new TextEncoder().encode(text).length,
        table,
      }),
    ),
  )

const notesOf = (series: readonly SeriesInfo[]): string =>
  [
    inventedNote,
    ...(series.length > 0 ? ['Figures of measured series are as published, never invented.'] : []),
  ].join(' ')

const readme = (title: string, series: readonly SeriesInfo[]): string => `${product}: ${title}

${framework.notice}.
${notesOf(series)}
${series.length > 0 ? `Measured series: ${publishersOf(series).join('; ')}.\n` : ''}
datapackage.json names every table and what its columns mean; so does, as CSV on the Web, the file
<table>.csv-metadata.json beside each table. CSV is UTF-8 with a header; an empty cell is a missing value, never 0.

Which release this file belongs to, its hash, how to cite it: manifest.json and the data page of the site.
`
