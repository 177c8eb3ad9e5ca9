/** Taking a filled-in file back: read and checked in the browser, shown, and only then applied. */
import { useId, useRef, useState } from 'preact/hooks'
import { fileBytesMax } from '../../../shared/formats/workbook/open.ts'
import type { Proposal } from '../../../shared/formats/workbook/propose.ts'
import { text as b } from '../../locales/workbook.ts'
import { text as t } from '../../locales/workspace.ts'
import { serverNow } from '../../server-time.ts'
import { Failure, useStep } from '../loading.tsx'
import { Cancelled, type Reading } from '../read-file.ts'
import { Changes } from './changes.tsx'
import type { Current } from './page.tsx'
import { Problems, Refused } from './problems.tsx'
import { readUpload } from './read-upload.ts'

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
  const [note, setNote] = useState('')
  const reading = useRef<Reading<Proposal>>(undefined)
  const open = useStep(async () => {
    if (!file) return
    const current = await load()
    setNote('')
    reading.current = begin(file, current)
    try {
      const proposal = await reading.current.read
      setRead((before) => ({ no: (before?.no ?? 0) + 1, current, proposal }))
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error
      setNote(t.dataIn.cancelled)
    }
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
            {open.busy ? u.reading : note}
          </span>
          {open.busy && (
            <button type="button" onClick={() => reading.current?.cancel()}>
              {t.dataIn.cancel}
            </button>
          )}
        </p>
        {open.error && <Failure error={open.error} />}
      </form>
      {read && <Preview key={read.no} {...read} />}
    </section>
  )
}

function begin(file: File, { cycle, report }: Current): Reading<Proposal> {
  // Not even read where its size says enough.
  if (file.size > fileBytesMax)
    return {
      read: Promise.resolve({ kind: 'refused', refusal: { code: 'too-large' } }),
      cancel: () => undefined,
    }
  const { economy, answers } = report
  return readUpload(file, { cycle: cycle.cycle, economy, answers, now: serverNow() })
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
