/** All briefs, and beginning one. */
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { Actor } from '../../../shared/actor.ts'
import type { BriefHead } from '../../../shared/brief/brief.ts'
import { mayWriteBriefs } from '../../../shared/brief/decide.ts'
import { briefsApi, sending } from '../../client.ts'
import { instant, language, text as t } from '../../locales/workspace.ts'
import { DataTable } from '../../pages/data-table.tsx'
import { Field } from '../field.tsx'
import { Failure, Unloaded, useLoaded, useStep } from '../loading.tsx'
import { latestNumber } from './release-files.ts'

const b = t.briefs

export function Briefs({ actor }: { actor: Actor }) {
  const data = useLoaded(async () => {
    const { briefs } = await (await briefsApi.$get()).json()
    return [...briefs].sort((x, y) => (x.at < y.at ? 1 : -1)) as BriefHead[]
  }, [])
  if (!data.value) return <Unloaded title={b.title} from={data} />
  return (
    <>
      <h1>{b.title}</h1>
      <p class="lead">{b.lead}</p>
      {data.value.length === 0 ? <p>{b.none}</p> : <List briefs={data.value} />}
      {mayWriteBriefs(actor) ? <Begin /> : <p>{b.readOnly}</p>}
    </>
  )
}

const List = ({ briefs }: { briefs: readonly BriefHead[] }) => (
  <DataTable label={b.title}>
    <thead>
      <tr>
        {Object.values(b.columns).map((name) => (
          <th scope="col" key={name}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {briefs.map((head) => (
        <tr key={head.brief}>
          <th scope="row">
            <a href={`/workspace/briefs/${head.brief}`} lang={head.language} dir="auto">
              {head.title}
            </a>
          </th>
          <td>{b.states[stateOf(head)]}</td>
          <td>{b.releaseNumbered(head.release)}</td>
          <td>{instant(head.at)}</td>
        </tr>
      ))}
    </tbody>
  </DataTable>
)

function stateOf({ public: shown, revision }: BriefHead): keyof typeof b.states {
  if (!shown) return 'draft'
  if (shown.withdrawn) return 'withdrawn'
  return shown.revision === revision ? 'published' : 'edited'
}

function Begin() {
  const { route } = useLocation()
  const [title, setTitle] = useState('')
  const [own, setOwn] = useState<string>()
  const [id] = useState(() => crypto.randomUUID())
  const name = own ?? nameFor(title)
  const create = useStep(async () => {
    const release = await latestNumber()
    if (release === 0) throw new Error(b.noRelease)
    const content = { title, language, release, blocks: [] }
    await briefsApi[':brief'].$put({ param: { brief: name } }, sending({ id, content }, null))
    route(`/workspace/briefs/${name}`)
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        create.run()
      }}
    >
      <h2>{b.begin}</h2>
      <Field label={b.newTitle} value={title} required onInput={setTitle} />
      <Field label={b.newName} hint={b.newNameHint} value={name} required onInput={setOwn} />
      <p>
        <button type="submit" class="main" disabled={create.busy}>
          {b.create}
        </button>
      </p>
      {create.error && <Failure error={create.error} />}
    </form>
  )
}

/** `¿Más cerca? 2026` → `mas-cerca-2026` */
const nameFor = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
