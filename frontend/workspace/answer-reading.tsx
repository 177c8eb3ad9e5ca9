/** An answer to be read: by the reviewer, in a locked section, in a comparison. */
import type { Answer } from '../../shared/answer.ts'
import { instrumentOf } from '../../shared/framework/index.ts'
import type { Level } from '../../shared/framework/types.ts'
import { date, given, text as t } from '../locales/workspace.ts'
import { reasonName, unitName } from './names.ts'

const a = t.answer
const bands: Readonly<Record<Level, string>> = { none: 'b0', pilot: 'b1', partial: 'b2', full: 'b4' }

/** The value in one line. */
export function ValueReading({ answer }: { answer: Answer }) {
  const { value } = answer
  switch (value.kind) {
    case 'level':
      return <span class={`lv ${bands[value.level]}`}>{t.levels[value.level]}</span>
    case 'number':
      return (
        <b>
          {given(value.number)} {unitName(value.unit)}, {value.year}
        </b>
      )
    case 'not_applicable':
      return (
        <span>
          {a.notApplicable}: {reasonName(value.reason)}
        </span>
      )
    case 'not_reported':
      return (
        <span>
          {a.notReported}
          {value.reason && `: ${value.reason}`}
        </span>
      )
  }
}

export function AnswerReading({ answer }: { answer: Answer | null }) {
  if (!answer) return <p class="soft">{a.noneInReview}</p>
  const { narrative, evidence, agency, instruments, interpretation, language } = answer
  return (
    <>
      <p>
        <ValueReading answer={answer} />
      </p>
      {narrative && (
        <p class="quote" lang={language} dir="auto">
          {narrative}
        </p>
      )}
      <dl>
        {evidence.length > 0 && (
          <>
            <dt>{a.evidence}</dt>
            {evidence.map(({ title, url, publisher, date: on }) => (
              <dd key={url}>
                <a href={url} target="_blank" rel="noopener noreferrer" lang={language} dir="auto">
                  {title}
                </a>
                {publisher && (
                  <>
                    , <span dir="auto">{publisher}</span>
                  </>
                )}
                {on && `, ${date(on)}`}
              </dd>
            ))}
          </>
        )}
        {agency && (
          <>
            <dt>{a.agency}</dt>
            <dd lang={language} dir="auto">
              {agency}
            </dd>
          </>
        )}
        {instruments.length > 0 && (
          <>
            <dt>{a.instruments}</dt>
            <dd lang="en">{instruments.map((id) => instrumentOf(id)?.name ?? id).join('; ')}</dd>
          </>
        )}
        {interpretation && (
          <>
            <dt>{a.interpretation}</dt>
            <dd class="quote" lang={language} dir="auto">
              {interpretation}
            </dd>
          </>
        )}
      </dl>
    </>
  )
}
