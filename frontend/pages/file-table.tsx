/** The tables of a release, each in its formats. */

import type { tables } from '../../shared/release/data/columns.ts'
import { observationEndings } from '../../shared/release/data/endings.ts'
import type { DataFile } from '../../shared/release/manifest.ts'
import { DataTable } from './data-table.tsx'
import { useLocale } from './locale.tsx'

type TableName = keyof typeof tables

/** The CSV files of whole tables: not those of one economy or one indicator. */
const bulk = ({ name }: DataFile): boolean =>
  name.endsWith('.csv') && !name.endsWith('.sdmx.csv') && !/^(economies|indicators)\//.test(name)

/** The first parts of the tables, with the number of parts of each. */
function tablesOf(files: readonly DataFile[]): (DataFile & { readonly parts: number })[] {
  const csv = files.filter(bulk)
  const counts = new Map<string, number>()
  const firsts = new Set(csv.map(({ name }) => name))
  const firstOf = (name: string): string => {
    const first = name.replace(/-\d+\.csv$/, '.csv')
    return firsts.has(first) ? first : name
  }
  for (const { name } of csv) counts.set(firstOf(name), (counts.get(firstOf(name)) ?? 0) + 1)
  return csv.flatMap((file) => {
    const parts = counts.get(file.name)
    return parts === undefined ? [] : [{ ...file, parts }]
  })
}

/** `observations` of `observations/2026-2.csv`. */
export const tableOf = (name: string): TableName => name.replace(/(-\d+)?[/.].*$/, '') as TableName

/** `2026` of `observations/2026.csv`; nothing of `second-looks.csv`. */
const partOf = (name: string): string => /(?:\/|-(?=\d))(.+)\.csv$/.exec(name)?.[1] ?? ''

/** `folder` ends with a slash. */
export function FileTable({ files, folder }: { files: readonly DataFile[]; folder: string }) {
  const { t, to, figure } = useLocale()
  const d = t.data
  const c = d.columns
  const known = new Set(files.map(({ name }) => name))
  return (
    <DataTable label={d.files} kind="data wide" caption={d.caption}>
      <thead>
        <tr>
          <th scope="col">{c.table}</th>
          <th scope="col">{c.formats}</th>
          <th scope="col" class="n">
            {c.size}
          </th>
          <th scope="col">{c.since}</th>
          <th scope="col">{c.hash}</th>
        </tr>
      </thead>
      <tbody>
        {tablesOf(files).map(({ name, size, since, sha256, parts }) => (
          <tr key={name}>
            <th scope="row">
              {t.tables[tableOf(name)].title} <small>{partOf(name)}</small>
              {parts > 1 && (
                <>
                  <br />
                  <small>{d.moreParts(parts)}</small>
                </>
              )}
            </th>
            <td>
              <ul class="formats plain">
                {observationEndings
                  .map((ending) => [ending, name.replace(/csv$/, ending)] as const)
                  .filter(([, file]) => known.has(file))
                  .map(([ending, file]) => (
                    <li key={ending}>
                      <a href={folder + file}>{d.short[ending]}</a>
                    </li>
                  ))}
              </ul>
            </td>
            <td class="n">{`${figure(Math.max(1, Math.round(size / 1000)))} kB`}</td>
            <td>
              <a href={to(`/data/releases/${since}/`)}>{t.releases.number(since)}</a>
            </td>
            <td>
              <code title={sha256}>{sha256.slice(0, 12)}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
