/** What is different between two versions of an answer, part by part. */
import type { ComponentChildren } from 'preact'
import type { Answer, Evidence } from '../../shared/answer.ts'
import { instrumentOf } from '../../shared/framework/index.ts'
import { text as t } from '../locales/workspace.ts'
import { ValueReading } from './answer-reading.tsx'

const a = t.answer
const c = t.comparison

interface Part {
  readonly name: string
  readonly text: (answer: Answer) => string
  readonly show?: (answer: Answer) => ComponentChildren
}

const sourceText = ({ title, url, publisher = '', date = '' }: Evidence): string =>
  [title, publisher, date, url].filter(Boolean).join(', ')

const parts: readonly Part[] = [
  {
    name: a.answer,
    text: ({ value }) => JSON.stringify(value),
    show: (answer) => <ValueReading answer={answer} />,
  },
  { name: a.narrative, text: ({ narrative = '' }) => narrative },
  { name: a.evidence, text: ({ evidence }) => evidence.map(sourceText).join('\n') },
  { name: a.agency, text: ({ agency = '' }) => agency },
  {
    name: a.instruments,
    text: ({ instruments }) => instruments.map((id) => instrumentOf(id)?.name ?? id).join('\n'),
  },
  { name: a.interpretation, text: ({ interpretation = '' }) => interpretation },
  { name: a.language, text: ({ language }) => language },
]

/** One part in which two versions differ, and what each says of it. */
export interface Difference {
  readonly name: string
  readonly from: ComponentChildren
  readonly to: ComponentChildren
}

/** Null is an answer that was cleared, or none yet. */
export function differencesOf(from: Answer | null, to: Answer | null): readonly Difference[] {
  const of = (part: Part, answer: Answer | null): string => (answer ? part.text(answer) : '')
  const side = (part: Part, answer: Answer | null) => {
    const text = of(part, answer)
    if (!answer || text === '') return <span class="soft">{c.nothing}</span>
    return part.show ? (
      part.show(answer)
    ) : (
      <span class="quote" lang={answer.language} dir="auto">
        {text}
      </span>
    )
  }
  return (
    parts
      .filter((part) => of(part, from) !== of(part, to))
      // The language of an answer that is new, or gone, says nothing by itself.
      .filter(({ name }) => name !== a.language || (from && to))
      .map((part) => ({ name: part.name, from: side(part, from), to: side(part, to) }))
  )
}

export function AnswerComparison({ from, to }: { from: Answer | null; to: Answer | null }) {
  const different = differencesOf(from, to)
  if (different.length === 0) return <p class="soft">{c.same}</p>
  return (
    <div class="wrap">
      <table class="data compared">
        <caption>{c.title}</caption>
        <thead>
          <tr>
            <th scope="col">{c.part}</th>
            <th scope="col">{c.from}</th>
            <th scope="col">{c.to}</th>
          </tr>
        </thead>
        <tbody>
          {different.map((part) => (
            <tr key={part.name}>
              <th scope="row">{part.name}</th>
              <td>{part.from}</td>
              <td>{part.to}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
