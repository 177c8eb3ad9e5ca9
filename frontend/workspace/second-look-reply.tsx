/** What may follow a second look: the economy's reply, or its withdrawal by an analyst. */
import { useState } from 'preact/hooks'
import type { LookState } from '../../shared/report/state.ts'
import { api, fieldError, sending } from '../client.ts'
import { language as spoken, text as t } from '../locales/workspace.ts'
import { useCommentDraft } from './comment-draft.ts'
import { Field } from './field.tsx'
import { Failure } from './loading.tsx'
import type { LookProps } from './second-look.tsx'
import { TextLanguage } from './text-language.tsx'
import { useLookChange } from './use-look-change.ts'

const s = t.secondLook

type Props = LookProps & { readonly state: LookState }

const routeOf = () => api.reports[':cycle'][':economy']['second-looks'][':indicator']

export function ReplyForm({ actor, report, indicator, reload, state }: Props) {
  const { cycle, economy, answers } = report
  const [text, setText] = useCommentDraft(actor.subject, {
    cycle,
    economy,
    indicator: `second look ${indicator}`,
  })
  const [language, setLanguage] = useState<string>(answers[indicator]?.answer?.language ?? spoken)
  const change = useLookChange(
    { reply: { text, language } },
    async (sent) => {
      await routeOf().reply.$post({ param: { cycle, economy, indicator } }, sending(sent, state.id))
      setText('')
    },
    reload,
  )
  return (
    <details open={!state.reply}>
      <summary>{state.reply ? s.replyAnew : s.reply}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() === '') change.setErrors([{ field: '/reply/text', message: t.schema.empty }])
          else change.run()
        }}
      >
        <Field
          label={s.replyText}
          rows={3}
          value={text}
          lang={language}
          required
          error={fieldError(change.errors, '/reply/text')}
          onInput={setText}
        />
        <TextLanguage value={language} choose={setLanguage} />
        <p>
          <button type="submit" class="main" disabled={change.busy}>
            {s.sendReply}
          </button>
        </p>
        {change.error && <Failure error={change.error} />}
      </form>
    </details>
  )
}

export function WithdrawForm({ report, indicator, reload, state }: Props) {
  const { cycle, economy } = report
  const [reason, setReason] = useState('')
  const change = useLookChange(
    { reason },
    async (sent) => {
      await routeOf().withdraw.$post({ param: { cycle, economy, indicator } }, sending(sent, state.id))
      setReason('')
    },
    reload,
  )
  return (
    <details>
      <summary>{s.withdraw}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (reason.trim() === '') change.setErrors([{ field: '/reason', message: t.schema.empty }])
          else change.run()
        }}
      >
        <Field
          label={s.withdrawReason}
          value={reason}
          required
          error={fieldError(change.errors, '/reason')}
          onInput={setReason}
        />
        <p>
          <button type="submit" disabled={change.busy}>
            {s.withdraw}
          </button>
        </p>
        {change.error && <Failure error={change.error} />}
      </form>
    </details>
  )
}
