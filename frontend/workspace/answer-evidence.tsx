/** The evidence of an answer: a list of sources, each opened to be edited. */
import { useState } from 'preact/hooks'
import type { FieldError } from '../../shared/problem.ts'
import { fieldError } from '../client.ts'
import { date, text as t } from '../locales/workspace.ts'
import type { FieldsProps } from './answer-value.tsx'
import { type EvidenceDraft, emptyEvidence } from './draft.ts'
import { Field } from './field.tsx'

const a = t.answer
const evidenceMax = 10

export function EvidenceList({ draft, errors, change }: FieldsProps) {
  const { evidence, language } = draft
  const [open, setOpen] = useState<readonly number[]>([])
  const isOpen = (i: number): boolean =>
    open.includes(i) || !evidence[i]?.title || !evidence[i]?.url || hasErrors(errors, i)
  const remove = (i: number): void => {
    setOpen(open.flatMap((at) => (at === i ? [] : [at > i ? at - 1 : at])))
    change({ evidence: evidence.filter((_, at) => at !== i) })
  }
  return (
    <fieldset class="evidence">
      <legend>{a.evidence}</legend>
      {evidence.map((source, i) =>
        isOpen(i) ? (
          <fieldset key={`${i}`}>
            <legend>{a.evidenceNo(i + 1)}</legend>
            <Fields
              source={source}
              i={i}
              errors={errors}
              change={(part) => {
                // Stays open while it is typed, also once it is complete.
                if (!open.includes(i)) setOpen([...open, i])
                change({ evidence: evidence.map((e, at) => (at === i ? { ...e, ...part } : e)) })
              }}
            />
            <button type="button" class="link" onClick={() => remove(i)}>
              {a.removeEvidence(i + 1)}
            </button>
          </fieldset>
        ) : (
          <p class="source" key={`${i}`}>
            <Source source={source} language={language} />{' '}
            <button type="button" class="link" onClick={() => setOpen([...open, i])}>
              {a.editEvidence(i + 1)}
            </button>
          </p>
        ),
      )}
      {evidence.length < evidenceMax && (
        <button type="button" onClick={() => change({ evidence: [...evidence, emptyEvidence] })}>
          {a.addEvidence}
        </button>
      )}
    </fieldset>
  )
}

const hasErrors = (errors: readonly FieldError[], i: number): boolean =>
  errors.some(({ field }) => field.startsWith(`/evidence/${i}/`))

const Source = ({ source, language }: { source: EvidenceDraft; language: string }) => (
  <>
    <a href={source.url} target="_blank" rel="noopener noreferrer" lang={language} dir="auto">
      {source.title}
    </a>
    {source.publisher && `, ${source.publisher}`}
    {source.date && `, ${date(source.date)}`}
  </>
)

function Fields(props: {
  source: EvidenceDraft
  i: number
  errors: readonly FieldError[]
  change: (part: Partial<EvidenceDraft>) => void
}) {
  const { source, i, errors, change } = props
  return (
    <div class="pair">
      <Field
        label={a.evidenceTitle}
        value={source.title}
        error={fieldError(errors, `/evidence/${i}/title`)}
        onInput={(title) => change({ title })}
      />
      <Field
        label={a.evidenceUrl}
        type="url"
        value={source.url}
        error={fieldError(errors, `/evidence/${i}/url`)}
        onInput={(url) => change({ url })}
      />
      <Field
        label={a.evidencePublisher}
        value={source.publisher}
        error={fieldError(errors, `/evidence/${i}/publisher`)}
        onInput={(publisher) => change({ publisher })}
      />
      <Field
        label={a.evidenceDate}
        type="date"
        value={source.date}
        error={fieldError(errors, `/evidence/${i}/date`)}
        onInput={(on) => change({ date: on })}
      />
    </div>
  )
}
