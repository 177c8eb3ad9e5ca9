/** The page for programs: public files, examples that run, and every operation of the workspace's API. */

import type { ProblemCode } from '../../shared/problem.ts'
import { problems } from '../../shared/problem.ts'
import { examples } from './api-examples.ts'
import { Copied } from './citation.tsx'
import { DataTable } from './data-table.tsx'
import { documentOf, type Frame, Meta } from './document.tsx'
import { useLocale } from './locale.tsx'

/** An operation as openapi.json describes it. */
export interface ApiOperation {
  readonly id: string
  /** In English, for what the texts do not know yet. */
  readonly summary: string
  readonly group: string
  readonly method: string
  readonly path: string
  readonly may: readonly string[]
  /** An example, as JSON. */
  readonly body?: string
  /** Codes of problems. */
  readonly refusals: readonly string[]
}

type Operations = readonly ApiOperation[]

/** Refusals that say something of the request's form or of its sender, and can come of nearly everything. */
const usual =
  /^(unknown-|invalid-|not-(found|signed-in|allowed)$|token-invalid$|media-type$|body-too-large$|precondition-required$|internal$|busy$|id-used$)/

export function apiPage(operations: Operations, frame: Frame): string {
  const { title, description } = frame.locale.t.api
  return documentOf(frame, {
    title,
    description,
    section: 'data',
    scripts: ['islands/copy.js'],
    children: <Api operations={operations} origin={frame.origin ?? ''} />,
  })
}

function Api({ operations, origin }: { operations: Operations; origin: string }) {
  const { t } = useLocale()
  const a = t.api
  return (
    <>
      <h1>{a.title}</h1>
      <p class="lead">{a.lead}</p>
      <Meta />
      <p>
        <a href="/openapi.json">{a.openapi}</a>. {a.openapiText}
      </p>
      <Files />
      <h2 id="examples">{a.examples}</h2>
      {(['curl', 'python', 'r'] as const).map((name) => (
        <Example key={name} name={name} origin={origin} />
      ))}
      <h2 id="workspace">{a.workspace}</h2>
      {a.workspaceText.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <Example name="token" origin={origin} />
      <h2 id="operations">{a.operations}</h2>
      <p>{operations.length === 0 ? a.noDescription : a.operationsText}</p>
      {operations.length > 0 && <OperationTable operations={operations} />}
      <Errors />
    </>
  )
}

function Files() {
  const { t, to } = useLocale()
  const a = t.api
  const rows = [
    ['/data/latest/manifest.json', a.manifest],
    ['/data/latest/observations/{cycle}.json', t.tables.observations.title],
    ['/data/latest/economies/{economy}/observations.json', t.data.perEconomy],
    ['/data/latest/indicators/{indicator}/observations.json', t.data.perIndicator],
    ['/data/latest/scores.json', t.tables.scores.title],
    ['/data/latest/series/{series}.json', t.tables.series.title],
    ['/catalog.jsonld', a.catalogue],
    ['/feed.xml', a.feed],
  ] as const
  return (
    <>
      <h2 id="files">{a.files}</h2>
      <p>{a.filesText}</p>
      <ul class="prose">
        {a.steps.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <DataTable label={a.files}>
        <thead>
          <tr>
            <th scope="col">{a.address}</th>
            <th scope="col">{a.holds}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([address, holds]) => (
            <tr key={address}>
              <th scope="row">
                <code>{address}</code>
              </th>
              <td>{holds}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <p>
        <a href={to('/data/#columns')}>{a.columns}</a>
      </p>
    </>
  )
}

function Example({ name, origin }: { name: keyof typeof examples; origin: string }) {
  const { t } = useLocale()
  return (
    <dl class="cite">
      <dt>{t.api.example[name]}</dt>
      <dd>
        <Copied text={examples[name](origin)} example={name} />
      </dd>
    </dl>
  )
}

function OperationTable({ operations }: { operations: Operations }) {
  const { t } = useLocale()
  const a = t.api
  return (
    <DataTable label={a.operations} kind="data wide">
      <thead>
        <tr>
          <th scope="col">{a.operation}</th>
          <th scope="col">{a.who}</th>
          <th scope="col">{a.refusals}</th>
        </tr>
      </thead>
      {Object.entries(a.groups).map(([group, name]) => (
        <tbody key={group}>
          <tr>
            <th scope="rowgroup" colSpan={3} class="kind">
              {name}
            </th>
          </tr>
          {operations
            .filter((operation) => operation.group === group)
            .map((operation) => (
              <Row key={operation.id} {...operation} />
            ))}
        </tbody>
      ))}
    </DataTable>
  )
}

function Row({ id, summary, method, path, may, body, refusals }: ApiOperation) {
  const { t } = useLocale()
  const a = t.api
  const titles: Readonly<Record<string, string>> = a.operationTitles
  const roles: Readonly<Record<string, string>> = a.roles
  const title = titles[id]
  return (
    <tr>
      <th scope="row">
        {title ?? <span lang="en">{summary}</span>}
        <br />
        <code>
          {method} {path}
        </code>
        {body !== undefined && (
          <details>
            <summary>{a.body}</summary>
            <pre lang="en">{body}</pre>
          </details>
        )}
      </th>
      <td>{may.map((role) => roles[role] ?? role).join(', ')}</td>
      <td>
        {refusals
          .filter((code) => !usual.test(code))
          .map((code, i) => (
            <>
              {i > 0 && ', '}
              <code>{code}</code>
            </>
          ))}
      </td>
    </tr>
  )
}

function Errors() {
  const { t } = useLocale()
  const a = t.api
  return (
    <>
      <h2 id="errors">{a.errors}</h2>
      <p>{a.errorsText}</p>
      <DataTable label={a.errors}>
        <thead>
          <tr>
            <th scope="col">{a.code}</th>
            <th scope="col" class="n">
              {a.status}
            </th>
            <th scope="col">{a.means}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(problems).map(([code, [status]]) => (
            <tr key={code} id={`problem-${code}`}>
              <th scope="row">
                <code>{code}</code>
              </th>
              <td class="n">{status}</td>
              <td>{a.titles[code as ProblemCode]}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  )
}
