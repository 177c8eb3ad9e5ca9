/** Comments on one answer, between the economy and the reviewer. */
import { useState } from 'preact/hooks'
import { isAnalyst, isOf } from '../../shared/actor.ts'
import type { Indicator } from '../../shared/framework/types.ts'
import { api, sending } from '../client.ts'
import { instant, text as t } from '../locales/workspace.ts'
import { Field } from './field.tsx'
import { Failure, useStep } from './loading.tsx'
import type { SectionProps } from './section.tsx'

const c = t.comments

export function Comments({
  actor,
  report,
  area,
  indicator,
  reload,
}: SectionProps & { indicator: Indicator }) {
  const [open, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const [id, setId] = useState(() => crypto.randomUUID())
  const { cycle, economy } = report
  const comments = Object.entries(report.comments).filter(([, comment]) => comment.indicator === indicator.id)
  const route = api.reports[':cycle'][':economy'].comments
  const add = useStep(async () => {
    await route.$post({ param: { cycle, economy } }, sending({ id, indicator: indicator.id, text: words }))
    setWords('')
    setOpen(false)
    setId(crypto.randomUUID())
    await reload()
  })
  const mayComment = isOf(actor, economy) || (isAnalyst(actor) && report.sections[area].status !== 'draft')
  if (comments.length === 0 && !mayComment) return null
  return (
    <div class="comments">
      {comments.map(([key, comment]) => (
        <div class="note" key={key}>
          <p class="quote">{comment.text}</p>
          <small>
            {c.by[comment.madeBy.role]}, {instant(comment.madeAt)}
            {comment.resolved && `, ${c.resolved}`}
          </small>
          {!comment.resolved && (
            <Resolve
              cycle={cycle}
              economy={economy}
              comment={key}
              base={comment.id}
              indicator={indicator.id}
              reload={reload}
            />
          )}
        </div>
      ))}
      {mayComment && !open && (
        <button type="button" class="link" onClick={() => setOpen(true)}>
          {c.add}
        </button>
      )}
      {open && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            add.run()
          }}
        >
          <Field label={c.label(indicator.id)} rows={2} value={words} onInput={setWords} required />
          <button type="submit" disabled={add.busy}>
            {c.send}
          </button>
          {add.error && <Failure error={add.error} />}
        </form>
      )}
    </div>
  )
}

function Resolve(props: {
  cycle: string
  economy: string
  comment: string
  base: string
  indicator: string
  reload: () => Promise<void>
}) {
  const { cycle, economy, comment, base, indicator, reload } = props
  const step = useStep(async () => {
    await api.reports[':cycle'][':economy'].comments[':comment'].resolve.$post(
      { param: { cycle, economy, comment } },
      sending({ id: crypto.randomUUID(), indicator }, base),
    )
    await reload()
  })
  return (
    <>
      {' '}
      <button type="button" class="link" onClick={step.run} disabled={step.busy}>
        {c.resolve}
      </button>
      {step.error && <Failure error={step.error} />}
    </>
  )
}
