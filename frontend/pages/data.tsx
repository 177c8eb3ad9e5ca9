/** Every file of the release, and how to cite it. */
import { economies } from '../../shared/economies.ts'
import { indicators } from '../../shared/framework/index.ts'
import type { Manifest } from '../../shared/release/manifest.ts'
import { documentOf, type Frame, Meta } from './document.tsx'
import { useLocale } from './locale.tsx'

type DataProps = Pick<Manifest, 'number' | 'contentHash' | 'releasedAt' | 'files' | 'vintages'>

export function dataPage(props: DataProps, frame: Frame): string {
  const { title, description } = frame.locale.t.data
  return documentOf(frame, { title, description, section: 'data', children: <Data {...props} /> })
}

function Data({ number, contentHash, releasedAt, files, vintages }: DataProps) {
  const { t, date, figure } = useLocale()
  const d = t.data
  const folder = `/data/releases/${number}`
  const bulk = files.filter(({ name }) => !/^(economies|indicators)\//.test(name))
  const c = d.columns
  return (
    <>
      <h1>{d.title}</h1>
      <p class="lead">{d.lead}</p>
      <Meta>
        <span>{d.release(number, releasedAt)}</span>
      </Meta>
      <dl>
        <dt>{d.hash}</dt>
        <dd>
          <code>{contentHash}</code>
        </dd>
        <dt>
          <a href={`${folder}/manifest.json`}>{d.manifest}</a>
        </dt>
      </dl>
      <h2>{d.files}</h2>
      <p>{d.csvNote}</p>
      <section class="wrap" aria-label={d.files} tabIndex={0}>
        <table class="data">
          <caption>{d.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{c.file}</th>
              <th scope="col">{c.what}</th>
              <th scope="col" class="n">
                {c.size}
              </th>
              <th scope="col" class="n">
                {c.since}
              </th>
              <th scope="col">{c.hash}</th>
            </tr>
          </thead>
          <tbody>
            {bulk.map(({ name, size, since, sha256 }) => (
              <tr key={name}>
                <th scope="row">
                  <a href={`${folder}/${name}`}>{name}</a>
                </th>
                <td>{d.what[name.split(/[/.]/)[0] ?? '']}</td>
                <td class="n">{`${figure(Math.max(1, Math.round(size / 1000)))} kB`}</td>
                <td class="n">{since}</td>
                <td>
                  <code title={sha256}>{sha256.slice(0, 12)}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <h2>{d.perEconomy}</h2>
      <ul class="cols plain">
        {economies.map(({ key }) => (
          <Pair
            key={key}
            label={t.framework.economies[key].label}
            path={`${folder}/economies/${key.toLowerCase()}/observations`}
          />
        ))}
      </ul>
      <h2>{d.perIndicator}</h2>
      <ul class="cols plain">
        {indicators.map(({ id }) => (
          <Pair
            key={id}
            label={`${id} ${t.framework.indicators[id]?.name}`}
            path={`${folder}/indicators/${id}/observations`}
          />
        ))}
      </ul>
      {vintages.length > 0 && (
        <>
          <h2>{d.vintages}</h2>
          <ul class="prose">
            {vintages.map(({ series, vintage, contentHash: hash }) => (
              <li key={hash}>
                {t.framework.seriesNames[series]} ({series}), {date(vintage)},{' '}
                <code>{hash.slice(0, 12)}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{d.licence}</h2>
      <p>{d.licenceText}</p>
      <p>
        <code>{d.cite(number, releasedAt, contentHash)}</code>
      </p>
    </>
  )
}

const Pair = ({ label, path }: { label: string; path: string }) => (
  <li>
    {label}: <a href={`${path}.csv`}>CSV</a>, <a href={`${path}.json`}>JSON</a>
  </li>
)
