/** What the public would see change if a section were published, answer by answer. */
import type { EconomyKey } from '../../shared/economies.ts'
import type { FocusAreaId } from '../../shared/framework/types.ts'
import {
  type ContentChange,
  type ContentChanges,
  contentChanges,
} from '../../shared/release/content-changes.ts'
import type { SectionContent } from '../../shared/release/published.ts'
import { api } from '../client.ts'
import { text as t } from '../locales/workspace.ts'
import { AnswerReading } from './answer-reading.tsx'
import { Failure, Loading, useLoaded } from './loading.tsx'
import { indicatorName } from './names.ts'

const c = t.changes

interface Place {
  readonly cycle: string
  readonly economy: EconomyKey
  readonly area: FocusAreaId
}

/** Asks the API what publishing the section as it stands would change. */
export async function loadChanges({ cycle, economy, area }: Place): Promise<ContentChanges> {
  const route = api.reports[':cycle'][':economy'].sections[':area'].publication
  const response = await route.$get({ param: { cycle, economy, area } })
  const { published, next } = (await response.json()) as {
    published: SectionContent | null
    next: SectionContent
  }
  return contentChanges(area, published ?? undefined, next)
}

/** `version` is the section's last change: another one is loaded anew. */
export function Changes({ version, ...place }: Place & { version: string }) {
  const { cycle, economy, area } = place
  const data = useLoaded(() => loadChanges(place), [cycle, economy, area, version])
  if (!data.value) return data.error ? <Failure error={data.error} retry={data.reload} /> : <Loading />
  const { answers, unchanged, support } = data.value
  const added = answers.filter(({ from, withheld }) => !from && !withheld)
  return (
    <section aria-label={c.title}>
      <h2>{c.title}</h2>
      <p>
        {c.lead({ changed: answers.length, unchanged })}
        {support && ` ${c.support}`}
      </p>
      {added.length > 0 && <p class="soft">{c.added(added.map(({ indicator }) => indicator).join(', '))}</p>}
      {answers
        .filter((change) => !added.includes(change))
        .map((change) => (
          <Change key={change.indicator} change={change} />
        ))}
    </section>
  )
}

function Change({ change }: { change: ContentChange }) {
  const { indicator, from, to, withheld, parts } = change
  const side = (title: string, answer: typeof from, otherwise: string) => (
    <div>
      <p class="soft">{title}</p>
      {answer ? <AnswerReading answer={answer} /> : <p class="soft">{otherwise}</p>}
    </div>
  )
  return (
    <article class="item">
      <h3>
        {indicator} {indicatorName(indicator)}
      </h3>
      {from && to && <p class="soft">{c.parts(parts.map((part) => c.part[part]).join(', '))}</p>}
      <div class="two">
        {side(c.now, from, withheld ? c.withheld : c.silent)}
        {side(c.after, to, c.silent)}
      </div>
    </article>
  )
}
