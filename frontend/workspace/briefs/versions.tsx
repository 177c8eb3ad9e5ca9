/** The versions of a brief, of which any can be brought back into the editor. */
import { useState } from 'preact/hooks'
import type { BriefChange, BriefVersion } from '../../../shared/brief/brief.ts'
import { briefsApi } from '../../client.ts'
import { instant, text as t } from '../../locales/workspace.ts'
import { Failure, Loading, useLoaded, useStep } from '../loading.tsx'
import { useWho } from '../who.ts'
import type { BriefWork } from './use-brief.ts'

const b = t.briefs

interface Listed {
  readonly versions: readonly BriefChange[]
  readonly next: number | null
}

async function load(brief: string, before?: number): Promise<Listed> {
  const query = before === undefined ? {} : { query: { before: String(before) } }
  return (await briefsApi[':brief'].versions.$get({ param: { brief }, ...query })).json()
}

export function Versions({ work, mayWrite }: { work: BriefWork; mayWrite: boolean }) {
  const { brief, revision } = work.version
  const who = useWho()
  const [said, setSaid] = useState('')
  const loaded = useLoaded(() => load(brief), [brief, String(revision)])
  const bringBack = async (wanted: number): Promise<void> => {
    const route = briefsApi[':brief'].versions[':revision']
    const answer = await route.$get({ param: { brief, revision: String(wanted) } })
    work.edit(((await answer.json()) as BriefVersion).content)
    setSaid(b.broughtBack(wanted))
  }
  return (
    <section aria-label={b.versions}>
      <h2>{b.versions}</h2>
      <p role="status">{said}</p>
      {loaded.error && <Failure error={loaded.error} retry={loaded.reload} />}
      {!loaded.value && !loaded.error && <Loading />}
      <ol class="plain log" reversed>
        {loaded.value?.versions.map((one) => (
          <li key={one.revision}>
            <span>
              {b.version(one.revision)}: {b.changed[one.change]}{' '}
              <small>
                {who({ subject: one.by, role: 'analyst' })}, {instant(one.at)}
              </small>
            </span>{' '}
            {mayWrite && one.revision < revision && (
              <BringBack revision={one.revision} bringBack={bringBack} />
            )}
          </li>
        ))}
      </ol>
      {loaded.value?.next != null && (
        <Older
          load={async () => {
            const more = await load(brief, loaded.value?.next ?? undefined)
            loaded.update((value) => ({ versions: [...value.versions, ...more.versions], next: more.next }))
          }}
        />
      )}
    </section>
  )
}

function BringBack(props: { revision: number; bringBack: (revision: number) => Promise<void> }) {
  const { revision, bringBack } = props
  const step = useStep(() => bringBack(revision))
  return (
    <>
      <button type="button" class="link" onClick={step.run} disabled={step.busy}>
        {b.takeVersion(revision)}
      </button>
      {step.error && <Failure error={step.error} />}
    </>
  )
}

function Older({ load }: { load: () => Promise<void> }) {
  const step = useStep(load)
  return (
    <>
      <button type="button" onClick={step.run} disabled={step.busy}>
        {b.older}
      </button>
      {step.error && <Failure error={step.error} />}
    </>
  )
}
