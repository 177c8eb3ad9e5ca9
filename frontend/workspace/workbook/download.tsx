/** Making the template with the answers of this moment. */
import { useState } from 'preact/hooks'
import { writeTemplateCsv } from '../../../shared/formats/workbook/csv.ts'
import { writeTemplate } from '../../../shared/formats/workbook/template.ts'
import { focusAreaIds } from '../../../shared/framework/types.ts'
import { text as b, wordsIn } from '../../locales/workbook.ts'
import { language } from '../../locales/workspace.ts'
import { serverNow } from '../../server-time.ts'
import { Failure, useStep } from '../loading.tsx'
import { lockedWhy } from './locked.ts'
import type { Current } from './page.tsx'

const d = b.download
const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
} as const

export function Download({ load }: { load: () => Promise<Current> }) {
  const [note, setNote] = useState('')
  const make = (extension: 'xlsx' | 'csv') => async () => {
    const current = await load()
    const name = `aider-${current.report.cycle}-${current.report.economy}.${extension}`
    handOver(name, new Blob([await contentOf(current, extension)], { type: types[extension] }))
    setNote(d.done(name))
  }
  const workbook = useStep(make('xlsx'))
  const csv = useStep(make('csv'))
  const error = workbook.error ?? csv.error
  return (
    <section class="item">
      <h2>{d.title}</h2>
      <p>{d.note}</p>
      <p class="row">
        <button type="button" class="main" onClick={workbook.run} disabled={workbook.busy}>
          {d.workbook}
        </button>
        <button type="button" onClick={csv.run} disabled={csv.busy}>
          {d.csv}
        </button>
        <span class="soft" role="status">
          {note}
        </span>
      </p>
      {error && <Failure error={error} />}
    </section>
  )
}

function contentOf({ cycle, report }: Current, extension: 'xlsx' | 'csv') {
  const now = serverNow()
  const options = {
    cycle: cycle.cycle,
    economy: report.economy,
    demonstration: cycle.demonstration,
    answers: report.answers,
    words: wordsIn(language),
  }
  if (extension === 'csv') return writeTemplateCsv(options)
  const locked = focusAreaIds.filter((area) => lockedWhy({ cycle, report }, area) !== undefined)
  return writeTemplate({ ...options, now, locked: new Set(locked) })
}

/** Gives a file to the person as if it had been downloaded. */
function handOver(name: string, blob: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  // The browser has taken hold of the content by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
