/** What goes with an answer: narrative, evidence, agency, instruments, interpretation. */
import { useId } from 'preact/hooks'
import { narrativeMax } from '../../shared/answer.ts'
import { instruments } from '../../shared/framework/index.ts'
import { fieldError } from '../client.ts'
import { text as t } from '../locales/workspace.ts'
import type { FieldsProps } from './answer-value.tsx'
import { type EvidenceDraft, emptyEvidence } from './draft.ts'
import { Field } from './field.tsx'

const a = t.answer

/** Languages of APEC economies, each by its own name. */
const languages = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  id: 'Bahasa Indonesia',
  ja: '日本語',
  ko: '한국어',
  ms: 'Bahasa Melayu',
  ru: 'Русский',
  th: 'ไทย',
  vi: 'Tiếng Việt',
  zh: '中文',
} as const

export function AnswerDetails(props: FieldsProps) {
  const { draft, errors, change } = props
  return (
    <>
      <Field
        label={a.narrative}
        hint={a.count(draft.narrative.length, narrativeMax)}
        rows={3}
        lang={draft.language}
        value={draft.narrative}
        error={fieldError(errors, '/narrative')}
        onInput={(narrative) => change({ narrative })}
      />
      <Evidence {...props} />
      <details>
        <summary>{a.more}</summary>
        <Language {...props} />
        <Field
          label={a.agency}
          value={draft.agency}
          error={fieldError(errors, '/agency')}
          onInput={(agency) => change({ agency })}
        />
        <Instruments {...props} />
        <Field
          label={a.interpretation}
          rows={2}
          value={draft.interpretation}
          error={fieldError(errors, '/interpretation')}
          onInput={(interpretation) => change({ interpretation })}
        />
      </details>
    </>
  )
}

function Evidence({ draft, errors, change }: FieldsProps) {
  const set = (i: number, part: Partial<EvidenceDraft>) =>
    change({ evidence: draft.evidence.map((e, at) => (at === i ? { ...e, ...part } : e)) })
  return (
    <fieldset class="evidence">
      <legend>{a.evidence}</legend>
      {draft.evidence.map((evidence, i) => (
        <fieldset key={`${i}`}>
          <legend>{a.evidenceNo(i + 1)}</legend>
          <div class="pair">
            <Field
              label={a.evidenceTitle}
              value={evidence.title}
              error={fieldError(errors, `/evidence/${i}/title`)}
              onInput={(title) => set(i, { title })}
            />
            <Field
              label={a.evidenceUrl}
              type="url"
              value={evidence.url}
              error={fieldError(errors, `/evidence/${i}/url`)}
              onInput={(url) => set(i, { url })}
            />
            <Field
              label={a.evidencePublisher}
              value={evidence.publisher}
              error={fieldError(errors, `/evidence/${i}/publisher`)}
              onInput={(publisher) => set(i, { publisher })}
            />
            <Field
              label={a.evidenceDate}
              type="date"
              value={evidence.date}
              error={fieldError(errors, `/evidence/${i}/date`)}
              onInput={(date) => set(i, { date })}
            />
          </div>
          <button
            type="button"
            class="link"
            onClick={() => change({ evidence: draft.evidence.filter((_, at) => at !== i) })}
          >
            {a.removeEvidence(i + 1)}
          </button>
        </fieldset>
      ))}
      {draft.evidence.length < 10 && (
        <button type="button" onClick={() => change({ evidence: [...draft.evidence, emptyEvidence] })}>
          {a.addEvidence}
        </button>
      )}
    </fieldset>
  )
}

function Language({ draft, change }: FieldsProps) {
  const id = useId()
  const known = Object.entries(languages)
  return (
    <div class="f">
      <label for={id}>{a.language}</label>
      <select
        id={id}
        value={draft.language}
        onChange={(event) => change({ language: event.currentTarget.value })}
      >
        {known.map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
        {!known.some(([tag]) => tag === draft.language) && (
          <option value={draft.language}>{draft.language}</option>
        )}
      </select>
    </div>
  )
}

function Instruments({ draft, change }: FieldsProps) {
  const chosen = new Set(draft.instruments)
  const toggle = (id: string) =>
    change({
      instruments: chosen.has(id) ? draft.instruments.filter((x) => x !== id) : [...draft.instruments, id],
    })
  return (
    <fieldset class="checks">
      <legend>{a.instruments}</legend>
      {instruments.map(({ id, name }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
