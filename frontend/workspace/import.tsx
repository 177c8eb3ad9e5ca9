/** Importing a measured series: read and checked in the browser, compared with what counts, and only then stored. */
import { useId, useRef, useState } from 'preact/hooks'
import type { SeriesRead } from '../../shared/formats/series/import.ts'
import { indicators, seriesRegister } from '../../shared/framework/index.ts'
import type { Vintage } from '../../shared/series.ts'
import { api, sending } from '../client.ts'
import { framework, text as t } from '../locales/workspace.ts'
import { serverNow } from '../server-time.ts'
import { Field } from './field.tsx'
import { Comparison } from './import-comparison.tsx'
import { Preview } from './import-preview.tsx'
import { Failure, useLoaded, useStep } from './loading.tsx'
import { Cancelled, type Reading, readFile } from './read-file.ts'
import { ShelfList } from './shelf-list.tsx'

const i = t.import
const d = t.dataIn

/** What was read, and what it would take the place of. */
interface Found {
  readonly read: SeriesRead
  readonly standing: Vintage | undefined
}

export function Import() {
  const id = useId()
  const [series, setSeries] = useState('')
  const [variable, setVariable] = useState('')
  const [vintage, setVintage] = useState('')
  const [file, setFile] = useState<File>()
  const [note, setNote] = useState('')
  const [share, setShare] = useState(0)
  const [found, setFound] = useState<Found>()
  const reading = useRef<Reading<SeriesRead>>(undefined)
  const shelf = useLoaded(async () => (await (await api.series.$get()).json()).series, [])
  const open = useStep(async () => {
    setFound(undefined)
    setNote('')
    setShare(0)
    if (!file || series === '') return
    const standing = await countingVintage(series)
    const options = {
      series,
      fileName: file.name,
      today: serverNow().slice(0, 10),
      standing,
      ...(variable.trim() && { variable: variable.trim() }),
      ...(vintage && { vintage }),
    }
    reading.current = readFile(file, options, setShare)
    try {
      setFound({ read: await reading.current.read, standing })
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error
      setNote(d.cancelled)
    }
  })
  const store = useStep(async () => {
    if (!found?.read.ok) return
    const route = api.series[':code'].vintages
    const sent = sending(found.read.file)
    const { placed } = await (await route.$post({ param: { code: series } }, sent)).json()
    setFound(undefined)
    // Said last: who hears that it is stored finds it in the list.
    await shelf.reload()
    setNote(i.placed[placed])
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
          <label for={`${id}f`}>{d.file}</label>
          <input
            id={`${id}f`}
            type="file"
            required
            accept=".csv,.json,text/csv,application/json"
            aria-describedby={`${id}h`}
            onChange={(event) => setFile(event.currentTarget.files?.[0])}
          />
          <small id={`${id}h`}>{d.formats}</small>
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
      {open.busy && <Progress share={share} cancel={() => reading.current?.cancel()} />}
      {found && <Preview read={found.read} />}
      {found?.read.ok && (
        <>
          <Comparison file={found.read.file} standing={found.standing} />
          <button type="button" class="main" onClick={store.run} disabled={store.busy}>
            {i.store}
          </button>
        </>
      )}
      {store.error && <Failure error={store.error} />}
      <p role="status">{note}</p>
      <h2>{i.shelf}</h2>
      {shelf.error && <Failure error={shelf.error} retry={shelf.reload} />}
      {shelf.value && <ShelfList shelves={shelf.value} reload={shelf.reload} />}
    </>
  )
}

/** The vintage that counts for the years of a series, with its figures; undefined where nothing was imported yet. */
async function countingVintage(code: string): Promise<Vintage | undefined> {
  const { series } = await (await api.series.$get()).json()
  const entry = series.find((one) => one.code === code)?.vintages.find(({ counts }) => counts)
  if (!entry) return undefined
  const param = { code, hash: entry.contentHash }
  return (await api.series[':code'].vintages[':hash'].$get({ param })).json()
}

function Progress({ share, cancel }: { share: number; cancel: () => void }) {
  const id = useId()
  return (
    <p>
      <label for={id}>{d.reading(share)}</label>
      <br />
      <progress id={id} value={share} />{' '}
      <button type="button" onClick={cancel}>
        {d.cancel}
      </button>
    </p>
  )
}
