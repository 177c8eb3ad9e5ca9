/** The data of the release: every table in every format, what its columns mean, addresses, licence, citation. */

import type { Table } from '../../shared/formats/table.ts'
import { tables } from '../../shared/release/data/columns.ts'
import type { Manifest } from '../../shared/release/manifest.ts'
import type { TableTexts } from '../locales/en/tables.ts'
import { Citation } from './citation.tsx'
import { DataTable } from './data-table.tsx'
import { documentOf, type Frame, Meta } from './document.tsx'
import { FileTable, tableOf } from './file-table.tsx'
import { useLocale } from './locale.tsx'

type DataProps = Pick<
  Manifest,
  'number' | 'contentHash' | 'releasedAt' | 'demonstration' | 'files' | 'vintages'
>

export function dataPage(props: DataProps, frame: Frame): string {
  const { title, description } = frame.locale.t.data
  return documentOf(frame, {
    title,
    description,
    section: 'data',
    scripts: ['islands/copy.js'],
    children: <Data {...props} origin={frame.origin ?? ''} />,
  })
}

function Data(props: DataProps & { origin: string }) {
  const { t, to } = useLocale()
  const { number, contentHash, releasedAt, demonstration, files, origin } = props
  const d = t.data
  const folder = `/data/releases/${number}/`
  return (
    <>
      <h1>{d.title}</h1>
      <p class="lead">{d.lead}</p>
      <Meta demonstration={demonstration}>
        <span>
          <a href={to(folder)}>{d.release(number, releasedAt)}</a>
        </span>
      </Meta>
      <h2>{d.everything}</h2>
      <p>{d.everythingText}</p>
      <ul class="formats plain">
        {files
          .filter(({ name }) => /^data-package.*\.zip$/.test(name))
          .map(({ name, size }, i) => (
            <li key={name}>
              <a href={folder + name}>{t.downloads.formats.zip}</a>{' '}
              <small>
                {i > 0 && `${d.part(i + 1)}, `}
                <Kilobytes of={size} />
              </small>
            </li>
          ))}
      </ul>
      <h2>{d.files}</h2>
      <FileTable files={files} folder={folder} />
      <p>{d.perText}</p>
      <ul class="plain">
        <li>
          <a href={to('/data/selection/')}>{t.selection.title}</a>
        </li>
        <li>
          <a href={to('/data/economies/')}>{d.perEconomy}</a>
        </li>
        <li>
          <a href={to('/data/indicators/')}>{d.perIndicator}</a>
        </li>
      </ul>
      <Columns files={files} />
      <Addresses {...props} />
      <Vintages {...props} />
      <h2 id="licence">{d.licence}</h2>
      <p>{d.licenceText}</p>
      <Citation number={number} releasedAt={releasedAt} contentHash={contentHash} url={origin + folder} />
    </>
  )
}

function Kilobytes({ of }: { of: number }) {
  const { figure } = useLocale()
  return <>{`${figure(Math.max(1, Math.round(of / 1000)))} kB`}</>
}

/** What the columns of those tables mean that the release has. */
function Columns({ files }: Pick<DataProps, 'files'>) {
  const { t } = useLocale()
  const d = t.data
  const there = new Set<string>(files.map(({ name }) => tableOf(name)))
  return (
    <>
      <h2 id="columns">{d.meaning}</h2>
      <p>{d.meaningText}</p>
      <p>{d.sdmxText}</p>
      {Object.entries<Table<never>>(tables).map(([name, { columns }]) => {
        if (!there.has(name)) return null
        const texts: TableTexts[keyof TableTexts] = t.tables[name as keyof TableTexts]
        const meanings: Readonly<Record<string, string>> = texts.columns
        return (
          <details key={name} id={`table-${name}`}>
            <summary>
              {texts.title}: {texts.description}
            </summary>
            <DataTable label={texts.title}>
              <thead>
                <tr>
                  <th scope="col">{d.column}</th>
                  <th scope="col">{d.type}</th>
                  <th scope="col">{d.means}</th>
                </tr>
              </thead>
              <tbody>
                {Object.entries(columns).map(([column, { type, values }]) => (
                  <tr key={column}>
                    <th scope="row">
                      <code>{column}</code>
                    </th>
                    <td>{d.types[type]}</td>
                    <td>
                      {meanings[column]}
                      {values && (
                        <>
                          : <code>{values.join(', ')}</code>
                        </>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </DataTable>
          </details>
        )
      })}
    </>
  )
}

function Addresses({ number, contentHash }: DataProps) {
  const { t, to } = useLocale()
  const d = t.data
  const folder = `/data/releases/${number}/`
  return (
    <>
      <h2>{d.stable}</h2>
      <ul class="prose">
        <li>
          <code>/data/latest/…</code> {d.latestText} <a href="/data/latest/manifest.json">manifest.json</a>
        </li>
        <li>
          <code>{folder}…</code> {d.releaseText} <a href={`${folder}manifest.json`}>manifest.json</a>
        </li>
      </ul>
      <dl>
        <dt>{d.hash}</dt>
        <dd>
          <code>{contentHash}</code>
        </dd>
      </dl>
      <h2>{d.api}</h2>
      <p>{d.apiText}</p>
      <ul class="plain">
        <li>
          <a href={to('/data/api/')}>{d.apiPage}</a>
        </li>
        <li>
          <a href="/catalog.jsonld">{d.catalogue}</a>
        </li>
      </ul>
      <h2>{d.history}</h2>
      <ul class="plain">
        <li>
          <a href={to('/data/releases/')}>{t.releases.all}</a>
        </li>
        <li>
          <a href={to('/data/lineage/')}>{t.lineage.title}</a>
        </li>
        <li>
          <a href={to('/data/errata/')}>{t.releases.errata}</a>
        </li>
        <li>
          <a href={to('/feed.xml')}>{t.releases.feed}</a>
        </li>
      </ul>
    </>
  )
}

function Vintages({ vintages }: DataProps) {
  const { t, date } = useLocale()
  if (vintages.length === 0) return null
  return (
    <>
      <h2>{t.data.vintages}</h2>
      <ul class="prose">
        {vintages.map(({ series, vintage, contentHash }) => (
          <li key={contentHash}>
            {t.framework.seriesNames[series]} ({series}), {date(vintage)},{' '}
            <code>{contentHash.slice(0, 12)}</code>
          </li>
        ))}
      </ul>
    </>
  )
}
