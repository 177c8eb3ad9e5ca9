/** A newer release than that of the brief: what it would change, part by part, and taking it. */
import { useState } from 'preact/hooks'
import { BriefContent } from '../../../shared/brief/brief.ts'
import { text as t } from '../../locales/workspace.ts'
import { shownValue } from '../../pages/analysis/shown.ts'
import { useWords } from '../../pages/analysis/words.ts'
import { AnswerValue } from '../../pages/answer.tsx'
import { DataTable } from '../../pages/data-table.tsx'
import { showBlock } from '../../pages/models/brief.ts'
import {
  type AnswerChange,
  type BlockChanges,
  blockChanges,
  type ValueChange,
} from '../../pages/models/brief-changes.ts'
import { Failure, useStep } from '../loading.tsx'
import { economyName, indicatorName } from '../names.ts'
import { filesOf } from './release-files.ts'
import type { BriefWork } from './use-brief.ts'

const b = t.briefs

/** Changes of one part that are listed; the count is of all. */
const listed = 40

export function Refresh({ work, newest }: { work: BriefWork; newest: number }) {
  const { release } = work.content
  const [found, setFound] = useState<readonly BlockChanges[]>()
  const compare = useStep(async () => {
    setFound(undefined)
    setFound(await compared(BriefContent.parse(work.content), newest))
  })
  const adopt = useStep(async () => {
    await work.adopt(newest)
    setFound(undefined)
  })
  if (release >= newest) return null
  return (
    <section class="note" aria-label={b.newer(newest, release)}>
      <p>{b.newer(newest, release)}</p>
      <p class="row">
        <button type="button" onClick={compare.run} disabled={compare.busy}>
          {b.compare(newest)}
        </button>{' '}
        <button type="button" onClick={adopt.run} disabled={adopt.busy}>
          {b.adopt(newest)}
        </button>
      </p>
      <p role="status">{compare.busy && b.comparing}</p>
      {compare.error && <Failure error={compare.error} />}
      {adopt.error && <Failure error={adopt.error} />}
      {found?.map((changes, i) => (
        <Part key={`${i}`} changes={changes} title={b.block(b.kinds[changes.kind], i + 1)} />
      ))}
    </section>
  )
}

async function compared(content: BriefContent, newest: number): Promise<BlockChanges[]> {
  const [before, after] = await Promise.all([filesOf(content.release), filesOf(newest)])
  const all: BlockChanges[] = []
  for (const block of content.blocks)
    all.push(blockChanges(await showBlock(block, before), await showBlock(block, after)))
  return all
}

function Part({ changes, title }: { changes: BlockChanges; title: string }) {
  if (changes.kind === 'text' || changes.changes.length === 0)
    return (
      <p>
        <b>{title}.</b> {changes.kind === 'text' ? b.textSame : b.same}
      </p>
    )
  const count = changes.changes.length
  return (
    <>
      <p>
        <b>{title}.</b> {b.changes(count)}.
      </p>
      <DataTable label={title}>
        <thead>
          <tr>
            {Object.values(b.changeColumns).map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.kind === 'table'
            ? changes.changes
                .slice(0, listed)
                .map((one) => <Answer key={`${one.economy} ${one.indicator} ${one.time}`} change={one} />)
            : changes.changes
                .slice(0, listed)
                .map((one) => <Value key={`${one.of} ${one.time}`} change={one} of={changes} />)}
        </tbody>
      </DataTable>
      {count > listed && <p>{b.moreChanges(count - listed)}</p>}
    </>
  )
}

const Answer = ({ change: { economy, indicator, time, before, after } }: { change: AnswerChange }) => (
  <tr>
    <th scope="row">
      {economyName(economy)}, {indicator} {indicatorName(indicator)}
    </th>
    <td>{time}</td>
    <td>{before ? <AnswerValue answer={before} /> : '–'}</td>
    <td>{after ? <AnswerValue answer={after} /> : '–'}</td>
  </tr>
)

function Value({ change, of }: { change: ValueChange; of: Extract<BlockChanges, { kind: 'chart' }> }) {
  const words = useWords()
  const named = { median: words.t.median, ...b.quartiles }
  const shown = (value: number | null) => (value === null ? '–' : shownValue(words, of.trend.subject, value))
  const { of: whose } = change
  const name = whose === 'median' || whose === 'low' || whose === 'high' ? named[whose] : economyName(whose)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{change.time}</td>
      <td>{shown(change.before)}</td>
      <td>{shown(change.after)}</td>
    </tr>
  )
}
