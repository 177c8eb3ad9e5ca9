/** The versions of one answer: who made them, any two of them compared, an older one restored. */
import { useState } from 'preact/hooks'
import type { AnswerVersion } from '../../shared/report/history.ts'
import { api } from '../client.ts'
import { instant, text as t } from '../locales/workspace.ts'
import { AnswerComparison } from './answer-comparison.tsx'
import { ValueReading } from './answer-reading.tsx'
import type { Place } from './device.ts'
import { Failure, Loading, useLoaded } from './loading.tsx'
import type { AnswerForm } from './use-answer.ts'
import { useWho } from './who.ts'

const h = t.history

interface Versions {
  readonly versions: readonly AnswerVersion[]
  /** Names the page of older ones. */
  readonly next: number | null
}

async function loadVersions({ cycle, economy, indicator }: Place, before?: number): Promise<Versions> {
  const query = before === undefined ? {} : { query: { before: String(before) } }
  const response = await api.reports[':cycle'][':economy'].answers[':indicator'].history.$get({
    param: { cycle, economy, indicator },
    ...query,
  })
  return (await response.json()) as Versions
}

/** `version` is the id of the one that stands: another one is loaded with its history. */
export function AnswerHistory(props: {
  place: Place
  version: string
  restore: AnswerForm['act'] | undefined
}) {
  const { place, version, restore } = props
  const loaded = useLoaded(() => loadVersions(place), [version])
  if (!loaded.value)
    return loaded.error ? <Failure error={loaded.error} retry={loaded.reload} /> : <Loading />
  const { versions, next } = loaded.value
  const older = async (): Promise<void> => {
    const more = await loadVersions(place, next ?? undefined)
    loaded.update((value) => ({ versions: [...value.versions, ...more.versions], next: more.next }))
  }
  return (
    <>
      {versions.length === 0 && <p class="soft">{next === null ? h.none : h.noneHere}</p>}
      {versions.length > 0 && <Versions versions={versions} restore={restore} />}
      {next !== null && (
        <button type="button" onClick={older}>
          {h.older}
        </button>
      )}
    </>
  )
}

function Versions(props: { versions: readonly AnswerVersion[]; restore: AnswerForm['act'] | undefined }) {
  const { versions, restore } = props
  const who = useWho()
  const written = versions.filter(({ erratum }) => erratum === undefined)
  const [from, setFrom] = useState(written[1]?.seq)
  const [to, setTo] = useState(written[0]?.seq)
  const older = versions.find(({ seq }) => seq === from)
  const newer = versions.find(({ seq }) => seq === to)
  const label = (version: AnswerVersion): string =>
    `${instant(version.at)}, ${who(version.by)}: ${version.erratum === undefined ? h.changes[version.change] : h.withholding}`
  const picker = (name: string, value: number | undefined, set: (seq: number) => void) => (
    <label class="f">
      {name}
      <select value={value} onChange={(event) => set(Number(event.currentTarget.value))}>
        {written.map((version) => (
          <option key={version.seq} value={version.seq}>
            {label(version)}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <>
      <ol class="plain log" reversed>
        {versions.map((version) => (
          <li key={version.seq}>
            <span>
              <Left version={version} /> <small>{label(version)}</small>
            </span>
            {restore && version !== written[0] && version.answer && (
              <button
                type="button"
                class="link"
                aria-label={h.restoreOf(version.at)}
                onClick={() => restore('restore', version.answer, version.seq)}
              >
                {h.restore}
              </button>
            )}
          </li>
        ))}
      </ol>
      {written.length > 1 && (
        <>
          <div class="pair">
            {picker(h.from, from, setFrom)}
            {picker(h.to, to, setTo)}
          </div>
          {older && newer && <AnswerComparison from={older.answer} to={newer.answer} />}
        </>
      )}
    </>
  )
}

/** What a change left of the answer; of a withholding, the erratum. */
function Left({ version: { answer, erratum } }: { version: AnswerVersion }) {
  if (answer) return <ValueReading answer={answer} />
  if (erratum === undefined) return <>{h.empty}</>
  return (
    <>
      {h.withheld} <span dir="auto">{erratum}</span>
    </>
  )
}
