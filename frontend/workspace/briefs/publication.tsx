/** Publishing a brief, and withdrawing it with a reason. */
import { useState } from 'preact/hooks'
import { text as t } from '../../locales/workspace.ts'
import { Field } from '../field.tsx'
import { Failure, useStep } from '../loading.tsx'
import type { BriefWork } from './use-brief.ts'

const b = t.briefs

/** `page` is the public address. */
export function Publication({ work, page }: { work: BriefWork; page: string }) {
  const { version, publish, isChanged } = work
  const [reason, setReason] = useState('')
  const withdraw = useStep(async () => {
    await work.withdraw(reason)
    setReason('')
  })
  const shown = version.public
  const isPublic = shown !== undefined && !shown.withdrawn
  const isNewest = shown?.revision === version.revision && !isChanged
  const link = (
    <a href={page} target="_blank" rel="noreferrer">
      {b.openPage}
    </a>
  )
  return (
    <section aria-label={b.publish}>
      <h2>{b.publish}</h2>
      <p role="status">
        {shown?.withdrawn && b.withdrawn(shown.withdrawn.at)}
        {isPublic && (
          <>
            {version.change === 'published' ? b.published : b.publicNow(shown.at)} {link}
          </>
        )}
      </p>
      <button
        type="button"
        class="main"
        onClick={publish.run}
        disabled={publish.busy || (isNewest && isPublic) || work.content.blocks.length === 0}
      >
        {shown ? b.publishAgain : b.publish}
      </button>
      {publish.error && <Failure error={publish.error} />}
      {isPublic && (
        <details>
          <summary>{b.withdraw}</summary>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              withdraw.run()
            }}
          >
            <Field label={b.reason} value={reason} required onInput={setReason} />
            <button type="submit" disabled={withdraw.busy || reason.trim() === ''}>
              {b.withdraw}
            </button>
          </form>
          {withdraw.error && <Failure error={withdraw.error} />}
        </details>
      )}
    </section>
  )
}
