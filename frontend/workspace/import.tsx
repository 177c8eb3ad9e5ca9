/** Importing a measured series: read and checked in the browser, shown, and only then stored. */
import { useId, useState } from 'preact/hooks'
import { hashBytes } from '../../shared/canonical.ts'
import { readSeries, type SeriesRead } from '../../shared/formats/import-series.ts'
import { indicators, seriesRegister } from '../../shared/framework/index.ts'
import { api, sending } from '../client.ts'
import { framework, text as t } from '../locales/workspace.ts'
import { Field } from './field.tsx'
import { Failure, useLoaded, useStep } from './loading.tsx'
import { ShelfList } from './shelf-list.tsx'

const i = t.import
const fileMax = 20 * 1024 * 1024

export function Import() {
  const id = useId()
  const [series, setSeries] = useState('')
  const [variable, setVariable] = useState('')
  const [vintage, setVintage] = useState('')
  const [file, setFile] = useState<File>()
  const [note, setNote] = useState('')
  const [read, setRead] = useState<SeriesRead>()
  const shelf = useLoaded(async () => (await (await api.series.$get()).json()).series, [])
  const open = useStep(async () => {
    setRead(undefined)
    setNote('')
    if (!file || series === '') return
    if (file.size > fileMax) throw new Error(i.tooLarge)
    const bytes = new Uint8Array(await file.arrayBuffer())
    setRead(
      readSeries(new TextDecoder().decode(bytes), {
        series,
        fileName: file.name,
        fileHash: await hashBytes(bytes),
        today: new Date().toISOString().slice(0, 10),
        ...(variable.trim() && { variable: variable.trim() }),
        ...(vintage && { vintage }),
      }),
    )
  })
  const store = useStep(async () => {
    if (!read?.ok) return
    const route = api.series[':code'].vintages
    const { placed } = await (await route.$post({ param: { code: series } }, sending(read.file))).json()
    setNote(i.placed[placed])
    setRead(undefined)
    await shelf.reload()
  })
  const used = (code: string) => indicators.find((x) => x.kind === 'measure' && x.series === code)
  return (
    <>
      <h1>{i.title}</h1>
      <p class="lead">{i.lead}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          open.run()
        }}
      >
        <div class="f">
          <label for={`${id}s`}>{i.series}</label>
          <select
            id={`${id}s`}
            required
            value={series}
            onChange={(event) => setSeries(event.currentTarget.value)}
          >
            <option value="">{i.choose}</option>
            {seriesRegister.map(({ code }) => (
              <option key={code} value={code}>
                {used(code) ? `${used(code)?.id} ` : ''}
                {framework.seriesNames[code]} ({code})
              </option>
            ))}
          </select>
        </div>
        <div class="f">
          <label for={`${id}f`}>{i.file}</label>
          <input
            id={`${id}f`}
            type="file"
            required
            accept=".csv,text/csv"
            onChange={(event) => setFile(event.currentTarget.files?.[0])}
          />
        </div>
        <Field label={i.variable} value={variable} onInput={setVariable} />
        <Field label={i.vintage} type="date" value={vintage} onInput={setVintage} />
        <p>
          <button type="submit" disabled={open.busy}>
            {i.preview}
          </button>
        </p>
        {open.error && <Failure error={open.error} />}
      </form>
      {read && <Preview read={read} />}
      {read?.ok && (
        <button type="button" class="main" onClick={store.run} disabled={store.busy}>
          {i.store}
        </button>
      )}
      {store.error && <Failure error={store.error} />}
      <p role="status">{note}</p>
      <h2>{i.shelf}</h2>
      {shelf.error && <Failure error={shelf.error} retry={shelf.reload} />}
      {shelf.value && <ShelfList shelves={shelf.value} reload={shelf.reload} />}
    </>
  )
}

function Preview({ read }: { read: SeriesRead }) {
  if (!read.ok) return <Problems read={read} />
  const { observations, vintage, vintageBasis } = read.file
  const years = observations.map(({ year }) => year)
  const economies = new Set(observations.map(({ economy }) => economy)).size
  return (
    <section aria-label={i.preview}>
      <p>{i.observations(observations.length, Math.min(...years), Math.max(...years), economies)}</p>
      <p>{i.vintageIs(vintage, vintageBasis)}</p>
      {read.notes.map((note) => (
        <p key={note} lang="en">
          {note}
        </p>
      ))}
      {read.skipped.length > 0 && (
        <details>
          <summary>{i.skipped(read.skipped.length)}</summary>
          <p>{read.skipped.map(({ name }) => name).join('; ')}</p>
        </details>
      )}
    </section>
  )
}

function Problems({ read }: { read: SeriesRead & { ok: false } }) {
  const c = i.columns
  return (
    <section class="alert" role="alert">
      <p>{i.problems(read.total)}</p>
      <div class="wrap">
        <table class="data">
          <thead>
            <tr>
              <th scope="col">{c.line}</th>
              <th scope="col">{c.column}</th>
              <th scope="col">{c.found}</th>
              <th scope="col">{c.message}</th>
            </tr>
          </thead>
          <tbody>
            {read.problems.map(({ line, column, found, message }) => (
              <tr key={`${line} ${column} ${message}`}>
                <td>{line}</td>
                <td>{column}</td>
                <td>
                  <code>{found}</code>
                </td>
                <td lang="en">{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
