/** The comparison itself. It renders at publishing and in the browser, so it is given every word it says. */

import type { Language } from '../locales/languages.ts'
import { AllScores } from './compare-all.tsx'
import { AnswerCell, ScoreCell } from './compare-cell.tsx'
import { Marker, Pickers } from './compare-picks.tsx'
import { DataTable } from './data-table.tsx'
import { shapes } from './marker-shapes.ts'
import type { ComparedAnswer, ComparedScore } from './models/compare.ts'
import type { Spread } from './props.ts'

export interface Compared {
  readonly language: Language
  readonly texts: {
    readonly choose: string
    readonly economy: string
    readonly none: string
    readonly own: string
    readonly hint: string
    readonly shown: string
    readonly differences: string
    readonly answers: string
    readonly answersCaption: string
    readonly picture: string
    readonly same: string
    readonly all: string
    readonly areaHeading: string
    readonly indicator: string
    readonly scores: string
    readonly mark: string
    readonly cells: { readonly few: string; readonly none: string; readonly na: string }
    readonly key: { readonly half: string; readonly median: string }
  }
  readonly levels: Readonly<Record<string, string>>
  readonly statuses: Readonly<Record<string, string>>
  readonly areas: readonly {
    readonly id: string
    readonly name: string
    readonly hyphenated: string
    readonly href: string
  }[]
  readonly indicators: readonly {
    readonly id: string
    readonly area: string
    readonly name: string
    readonly href: string
    readonly unit?: string
  }[]
  readonly spreads: readonly (Spread | null)[]
  readonly economies: readonly {
    readonly key: string
    readonly label: string
    readonly href: string
    readonly scores: readonly ComparedScore[]
    /** Absent until they are loaded from `answersAt`. */
    readonly answers?: readonly ComparedAnswer[]
  }[]
  readonly answersAt?: string
}

export interface Choice {
  /** Keys of economies, at most `picksMax`; an empty text for a place that is free. */
  readonly chosen: readonly string[]
  /** Only the questions that these economies answered differently. */
  readonly onlyDifferences: boolean
}

export interface CompareViewProps extends Choice {
  readonly data: Compared
  /** Absent at publishing. */
  readonly onChoice?: (choice: Choice) => void
}

export function CompareView(props: CompareViewProps) {
  const { data, chosen, onlyDifferences } = props
  const { texts } = data
  const economies = chosen.flatMap((key) => data.economies.find((economy) => economy.key === key) ?? [])
  const rows = data.indicators
    .map((indicator, at) => ({ indicator, answers: economies.map(({ answers }) => answers?.[at]) }))
    .filter(({ answers }) => !onlyDifferences || new Set(answers).size > 1)
  const names = economies.map(({ label }) => label).join('; ')
  return (
    <>
      <Pickers {...props} />
      <p class={economies.length === 0 ? 'soft js' : 'sr'} role="status">
        {economies.length === 0
          ? texts.hint
          : texts.shown.replace('#', names).replace('%', String(rows.length))}
      </p>
      {economies.length === 0 ? (
        <AllScores data={data} />
      ) : (
        <>
          <Scores data={data} economies={economies} />
          <Answers {...props} economies={economies} rows={rows} />
        </>
      )}
    </>
  )
}

type Economies = Compared['economies']

interface AnswersProps extends CompareViewProps {
  readonly economies: Economies
  readonly rows: readonly {
    readonly indicator: Compared['indicators'][number]
    readonly answers: readonly (ComparedAnswer | undefined)[]
  }[]
}

function Scores({ data, economies }: { data: Compared; economies: Economies }) {
  const { texts, areas, spreads } = data
  return (
    <DataTable label={texts.scores} kind="data strips" caption={`${texts.scores}.`} mark={texts.mark}>
      <thead>
        <tr>
          <th scope="col">{texts.areaHeading}</th>
          <th scope="col" class="strip">
            <span class="ends" aria-hidden="true">
              <span>0</span>
              <span>100</span>
            </span>
            <span class="sr">{texts.picture}</span>
          </th>
          {economies.map(({ key, label }, i) => (
            <th scope="col" class="mid" key={key} data-key={key}>
              <Marker place={i} /> {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {areas.map(({ id, name, href }, at) => (
          <tr key={id}>
            <th scope="row">
              <a href={href}>
                {id} {name}
              </a>
            </th>
            <td class="strip">
              <Strip
                spread={spreads[at] ?? null}
                scores={economies.map(({ scores }) => numberIn(scores[at]))}
              />
            </td>
            {economies.map(({ key, scores }) => (
              <ScoreCell key={key} score={scores[at] ?? null} texts={texts} />
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}

const numberIn = (score: ComparedScore | undefined): number | null =>
  typeof score === 'number' ? score : null

/** One line from 0 to 100: the middle half of all economies, and a marker for each that was chosen. */
function Strip({ spread, scores }: { spread: Spread | null; scores: readonly (number | null)[] }) {
  return (
    <svg class="line" aria-hidden="true">
      <line class="k4" x1="0" x2="100%" y1="12" y2="12" />
      {spread && <line class="k2" x1={`${spread.p25}%`} x2={`${spread.p75}%`} y1="12" y2="12" />}
      {spread && <line class="k3" x1={`${spread.median}%`} x2={`${spread.median}%`} y1="4" y2="20" />}
      {scores.map(
        (score, i) =>
          score !== null && (
            <svg key={`${i}`} x={`${score}%`} y="12" overflow="visible" aria-hidden="true">
              <path class={`c${i}`} d={shapes[i]} />
            </svg>
          ),
      )}
    </svg>
  )
}

function Answers({ data, economies, rows, onlyDifferences, onChoice, chosen }: AnswersProps) {
  const { texts } = data
  return (
    <>
      <h2>{texts.answers}</h2>
      <label class="check">
        <input
          type="checkbox"
          checked={onlyDifferences}
          onChange={(event) => onChoice?.({ chosen, onlyDifferences: event.currentTarget.checked })}
        />{' '}
        {texts.differences}
      </label>
      {rows.length === 0 && <p>{texts.same}</p>}
      <DataTable label={texts.answers} kind="data answers" caption={texts.answersCaption} mark={texts.mark}>
        <thead>
          <tr>
            <th scope="col">{texts.indicator}</th>
            {economies.map(({ key, label }, i) => (
              <th scope="col" key={key} data-key={key}>
                <Marker place={i} /> {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ indicator: { id, name, href, unit }, answers }) => (
            <tr key={id}>
              <th scope="row">
                <a href={href}>
                  {id} {name}
                </a>
                {unit && <small> {unit}</small>}
              </th>
              {answers.map((answer, i) => (
                <AnswerCell key={economies[i]?.key} answer={answer} data={data} />
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  )
}
