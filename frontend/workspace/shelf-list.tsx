/** What was imported: which vintage counts for what, which dates are assumed, and withdrawing one. */
import { useState } from 'preact/hooks'
import type { ShelfEntry } from '../../shared/release/shelf-list.ts'
import { api, sending } from '../client.ts'
import { text as t } from '../locales/workspace.ts'
import { Field } from './field.tsx'
import { Failure, useStep } from './loading.tsx'

const i = t.import
const d = t.dataIn

interface ShelfListProps {
  readonly shelves: readonly { readonly code: string; readonly vintages: readonly ShelfEntry[] }[]
  readonly reload: () => Promise<void>
}

export function ShelfList({ shelves, reload }: ShelfListProps) {
  const filled = shelves.filter(({ vintages }) => vintages.length > 0)
  if (filled.length === 0) return <p>{i.shelfNone}</p>
  return (
    <section class="wrap" aria-label={i.shelf} tabIndex={0}>
      <table class="data">
        <thead>
          <tr>
            <th scope="col">{i.series}</th>
            <th scope="col">{i.shelfColumns.vintage}</th>
            <th scope="col">{i.shelfColumns.file}</th>
            <th scope="col" class="n">
              {i.shelfColumns.figures}
            </th>
            <th scope="col">{i.shelfColumns.use}</th>
          </tr>
        </thead>
        <tbody>
          {filled.flatMap(({ code, vintages }) =>
            vintages.map((entry) => (
              <tr key={`${code} ${entry.contentHash} ${entry.importedAt}`}>
                <th scope="row">{code}</th>
                <td>{i.shelfDate(entry.vintage, entry.vintageBasis)}</td>
                <td class="file">{entry.fileName}</td>
                <td class="n">{entry.count}</td>
                <td>
                  {entry.withdrawn
                    ? i.withdrawn(entry.withdrawn.at, entry.withdrawn.reason)
                    : i.use(entry.counts, entry.cycles)}
                  <Origin entry={entry} />
                  {!entry.withdrawn && <Withdraw code={code} entry={entry} reload={reload} />}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  )
}

/** Which file, with which figures, imported when and by whom. */
function Origin({ entry }: { entry: ShelfEntry }) {
  const { importedAt, importedBy, fileHash, contentHash, base } = entry
  return (
    <details>
      <summary>{d.origin}</summary>
      <p>{d.originOf(importedAt, importedBy)}</p>
      <dl>
        <dt>{d.fileHash}</dt>
        <dd>
          <code>{fileHash}</code>
        </dd>
        <dt>{d.contentHash}</dt>
        <dd>
          <code>{contentHash}</code>
        </dd>
      </dl>
      {base !== undefined && <p>{d.merged(base)}</p>}
    </details>
  )
}

function Withdraw({ code, entry, reload }: { code: string; entry: ShelfEntry; reload: () => Promise<void> }) {
  const [reason, setReason] = useState('')
  const step = useStep(async () => {
    const { contentHash } = entry
    await api.series[':code'].withdrawals.$post({ param: { code } }, sending({ contentHash, reason }))
    await reload()
  })
  return (
    <details>
      <summary>{i.withdraw}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          step.run()
        }}
      >
        <Field label={i.withdrawReason} value={reason} required onInput={setReason} />
        <p>
          <button type="submit" disabled={step.busy}>
            {i.withdrawThis(code, entry.vintage)}
          </button>
        </p>
        {step.error && <Failure error={step.error} />}
      </form>
    </details>
  )
}
