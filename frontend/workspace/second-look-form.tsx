/** Where an analyst gives a second look at a published answer, or another one in its place. */
import { useState } from 'preact/hooks'
import { lookMax, SecondLook } from '../../shared/report/second-look.ts'
import type { LookState } from '../../shared/report/state.ts'
import { type LookVerdict, verdicts } from '../../shared/report/verdicts.ts'
import { fieldErrors } from '../../shared/schema-messages.ts'
import { api, fieldError, sending } from '../client.ts'
import { language as spoken, text as t } from '../locales/workspace.ts'
import { useCommentDraft } from './comment-draft.ts'
import { Field } from './field.tsx'
import { Failure } from './loading.tsx'
import type { LookProps } from './second-look.tsx'
import { Select } from './select.tsx'
import { TextLanguage } from './text-language.tsx'
import { useLookChange } from './use-look-change.ts'

const s = t.secondLook

export function LookForm(props: LookProps & { state: LookState | undefined }) {
  const { actor, cycle, report, indicator, reload, state } = props
  const { cycle: year, economy } = report
  const [verdict, setVerdict] = useState<LookVerdict>('agrees')
  const [reason, setReason] = useCommentDraft(actor.subject, {
    cycle: year,
    economy,
    indicator: `second look ${indicator}`,
  })
  const [source, setSource] = useState('')
  const [language, setLanguage] = useState<string>(spoken)
  const look = {
    verdict,
    ...((verdict !== 'agrees' || reason.trim() !== '') && { reason }),
    ...((verdict === 'differs' || source.trim() !== '') && { source: source.trim() }),
    language,
  }
  const about = report.answers[indicator]?.id
  const change = useLookChange(
    { about, look },
    async (sent) => {
      const param = { cycle: year, economy, indicator }
      const route = api.reports[':cycle'][':economy']['second-looks'][':indicator']
      await route.$put({ param }, sending(sent, state?.id ?? null))
      setReason('')
      setSource('')
    },
    reload,
  )
  const submit = () => {
    const read = SecondLook.safeParse(look)
    if (read.success) return change.run()
    change.setErrors(
      fieldErrors(read.error, t.schema).map(({ field, message }) => ({ field: `/look${field}`, message })),
    )
  }
  return (
    <details>
      <summary>{state?.given ? s.giveAnother : s.give}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <p class="soft">{s.giveNote(cycle.secondLookDays ?? 0)}</p>
        <Select
          label={s.verdict}
          value={verdict}
          options={verdicts.map((each) => [each, s.verdicts[each]] as const)}
          choose={setVerdict}
        />
        <Field
          label={s.reason}
          hint={verdict === 'agrees' ? s.optional : s.atMost(lookMax)}
          rows={3}
          value={reason}
          required={verdict !== 'agrees'}
          error={fieldError(change.errors, '/look/reason')}
          onInput={setReason}
        />
        <Field
          label={s.sourceAddress}
          hint={verdict === 'differs' ? '' : s.optional}
          type="url"
          value={source}
          required={verdict === 'differs'}
          error={fieldError(change.errors, '/look/source')}
          onInput={setSource}
        />
        <TextLanguage value={language} choose={setLanguage} />
        <p>
          <button type="submit" disabled={change.busy}>
            {s.send}
          </button>
        </p>
        {change.error && <Failure error={change.error} />}
      </form>
    </details>
  )
}
