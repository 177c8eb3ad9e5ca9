/** All releases, and each at its own address. */

import type { ReleaseEntry } from '../../shared/release/log.ts'
import type { Manifest } from '../../shared/release/manifest.ts'
import { Citation } from './citation.tsx'
import { DataTable } from './data-table.tsx'
import { documentOf, type Frame, Meta } from './document.tsx'
import { FileTable } from './file-table.tsx'
import { useLocale } from './locale.tsx'
import { ReleaseChoice } from './release-choice.tsx'
import { ReleaseScores, type ReleaseScoresProps } from './release-scores.tsx'

export interface ReleasesProps {
  /** Newest first. */
  readonly entries: readonly ReleaseEntry[]
  /** Pages of older releases. */
  readonly older: readonly { readonly from: number; readonly to: number; readonly href: string }[]
}

export function releasesPage(props: ReleasesProps, frame: Frame): string {
  const { title, description } = frame.locale.t.releases
  return documentOf(frame, {
    title,
    description,
    section: 'data',
    scripts: props.entries.length > 1 ? ['islands/releases.js'] : [],
    held: true,
    children: <Releases {...props} />,
  })
}

function Releases({ entries, older }: ReleasesProps) {
  const { t, to, date } = useLocale()
  const r = t.releases
  const c = r.columns
  return (
    <>
      <h1>{r.title}</h1>
      <p class="lead">{r.lead}</p>
      <Meta demonstration={entries[0]?.demonstration ?? false}>
        <a href={to('/feed.xml')}>{r.feed}</a>
      </Meta>
      <DataTable label={r.title} kind="data wide" caption={r.caption}>
        <thead>
          <tr>
            <th scope="col">{c.release}</th>
            <th scope="col">{c.changed}</th>
            <th scope="col">{c.at}</th>
            <th scope="col">{c.hash}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ number, releasedAt, contentHash, parent, counts }) => (
            <tr key={number}>
              <th scope="row">
                <a href={to(`/data/releases/${number}/`)}>{r.number(number)}</a>
              </th>
              <td>
                <a href={to(`/data/releases/${number}/changes/`)}>
                  {parent === null ? r.first : r.summary(counts)}
                </a>
              </td>
              <td class="date">{date(releasedAt)}</td>
              <td>
                <code title={contentHash}>{contentHash.slice(0, 12)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {entries.length > 1 && (
        <ReleaseChoice
          numbers={entries.map(({ number }) => number)}
          demonstration={entries.some((entry) => entry.demonstration)}
        />
      )}
      {older.length > 0 && (
        <>
          <h2>{r.older}</h2>
          <ul class="plain">
            {older.map(({ from, to: last, href }) => (
              <li key={href}>
                <a href={to(href)}>{r.range(from, last)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

export interface ReleaseProps {
  readonly entry: ReleaseEntry
  readonly manifest: Manifest
  /** None where nothing was published yet. */
  readonly scores: ReleaseScoresProps | undefined
}

export function releasePage(props: ReleaseProps, frame: Frame): string {
  const { entry } = props
  const { named, description } = frame.locale.t.releases
  return documentOf(frame, {
    title: named(entry.number),
    description,
    section: 'data',
    scripts: ['islands/copy.js'],
    children: <Release {...props} origin={frame.origin ?? ''} />,
  })
}

function Release({ entry, manifest, scores, origin }: ReleaseProps & { origin: string }) {
  const { t, to } = useLocale()
  const r = t.releases
  const { number, contentHash, releasedAt, demonstration, parent, counts } = entry
  const base = `/data/releases/${number}/`
  return (
    <>
      <p class="crumb">
        <a href={to('/data/releases/')}>{r.all}</a>
      </p>
      <h1>{r.named(number)}</h1>
      <p class="lead">
        {r.at(releasedAt)}. {parent === null ? r.first : r.summary(counts)}
      </p>
      <Meta demonstration={demonstration} />
      <p>
        <a href={to(`${base}changes/`)}>{r.changes(number)}</a>
      </p>
      <p>
        {r.newer} <a href={to('/')}>{r.newest}</a>
      </p>
      {scores && <ReleaseScores {...scores} number={number} />}
      <dl>
        <dt>{r.hash}</dt>
        <dd>
          <code>{contentHash}</code>
        </dd>
        {parent !== null && (
          <>
            <dt>{r.parent}</dt>
            <dd>
              <a href={to(`/data/releases/${number - 1}/`)}>{r.number(number - 1)}</a>, <code>{parent}</code>
            </dd>
          </>
        )}
      </dl>
      <h2>{r.files}</h2>
      <p>{r.filesText}</p>
      <p>
        <a href={`${base}manifest.json`}>{t.data.manifest}</a>
      </p>
      <FileTable files={manifest.files} folder={base} />
      <Citation {...entry} url={`${origin}${base}`} />
    </>
  )
}
