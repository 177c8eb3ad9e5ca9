/** Taking a filled-in file back: read and checked in the browser, shown, and only then applied. */
import { useId, useState } from 'preact/hooks'
import { fileBytesMax, openGrids } from '../../../shared/formats/workbook/open.ts'
import { type Proposal, propose } from '../../../shared/formats/workbook/propose.ts'
import { allWords, text as b } from '../../locales/workbook.ts'
import { Failure, useStep } from '../loading.tsx'
import { Changes } from './changes.tsx'
import type { Current } from './page.tsx'
import { Problems, Refused } from './problems.tsx'

const u = b.upload

interface Read {
  /** Counts the readings: the same file read again is another reading. */
  readonly no: number
  readonly current: Current
  readonly proposal: Proposal
}

export function Upload({ load }: { load: () => Promise<Current> }) {
  const id = useId()
  const [file, setFile] = useState<File>()
  const [read, setRead] = useState<Read>()
  const open = useStep(async () => {
    if (!file) return
    const current = await load()
    const proposal = await proposalOf(file, current)
    setRead((before) => ({ no: (before?.no ?? 0) + 1, current, proposal }))
  })
  return (
    <section class="item">
      <h2>{u.title}</h2>
      <p>{u.note}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          setRead(undefined)
          open.run()
        }}
      >
        <div class="f">
          <label for={id}>{u.file}</label>
          <input
            id={id}
            type="file"
            required
            accept=".xlsx,.csv,text/csv"
            onChange={(event) => setFile(event.currentTarget.files?.[0])}
          />
        </div>
        <p class="row">
          <button type="submit" disabled={open.busy}>
            {u.read}
          </button>
          <span class="soft" role="status">
            {open.busy && u.reading}
          </span>
        </p>
        {open.error && <Failure error={open.error} />}
      </form>
      {read && <Preview key={read.no} {...read} />}
    </section>
  )
}

async function proposalOf(file: File, { cycle, report }: Current): Promise<Proposal> {
  if (file.size > fileBytesMax) return { kind: 'refused', refusal: { code: 'too-large' } }
  const opened = openGrids(new Uint8Array(await file.arrayBuffer()))
  if (!opened.ok) return { kind: 'refused', refusal: opened.refusal }
  return propose(opened.grids, {
    cycle: cycle.cycle,
    economy: report.economy,
    answers: report.answers,
    words: allWords,
    now: new Date().toISOString(),
  })
}

function Preview({ current, proposal }: Read) {
  if (proposal.kind === 'refused') return <Refused refusal={proposal.refusal} />
  return (
    <>
      {proposal.problems.length > 0 && <Problems problems={proposal.problems} />}
      <Changes current={current} proposal={proposal} />
    </>
  )
}
