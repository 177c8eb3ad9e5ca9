/** Every economy's answer or figure of an indicator, cycle by cycle, each figure with its vintage. */

import { AnswerValue } from './answer.tsx'
import { DataTable } from './data-table.tsx'
import type { IndicatorProps } from './indicator-props.ts'
import { useLocale } from './locale.tsx'
import type { AnswerProps } from './props.ts'
import { SecondLook } from './second-look.tsx'

/** Links to the columns of the cycles: the page shows them all. */
export function CyclesHere({ cycles }: Pick<IndicatorProps, 'cycles'>) {
  const i = useLocale().t.indicator
  if (cycles.length === 0) return null
  return (
    <nav aria-label={i.cyclesHere}>
      <span aria-hidden="true">{i.cyclesHere}</span>
      <ul>
        {[...cycles].reverse().map((cycle) => (
          <li key={cycle}>
            <a href={`#c${cycle}`}>{cycle}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function Answers({ cycles, earlier, rows, demonstration, measure }: IndicatorProps) {
  const { t, to } = useLocale()
  const i = t.indicator
  const answers = rows.flatMap((row) => row.answers)
  const letters = lettersOf(answers)
  const places = placesOf(answers)
  const caption = measure?.series ? i.figuresCaption : i.answersCaption
  const mark = measure?.series ? i.ownInvented : t.site.demonstration
  return (
    <>
      <h2>{i.answers}</h2>
      {earlier > 0 && <p>{i.earlier(earlier)}</p>}
      <DataTable
        label={i.answers}
        caption={
          <>
            {caption}
            {measure && `, ${t.framework.units[measure.unit] ?? measure.unit}`}
            {demonstration && `. ${mark}`}
          </>
        }
      >
        <thead>
          <tr>
            <th scope="col">{t.overview.economy}</th>
            {cycles.map((cycle) => (
              <th scope="col" key={cycle} id={`c${cycle}`}>
                {cycle}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ href, economy, answers }) => (
            <tr key={href}>
              <th scope="row">
                <a href={to(href)}>{t.framework.economies[economy].label}</a>
              </th>
              {answers.map((answer, at) => (
                <td key={cycles[at]}>
                  <AnswerValue answer={answer} short places={places} />
                  <VintageLetter of={answer} letters={letters} />
                  {answer.status === 'reported' && answer.value !== undefined && (
                    <small>
                      <br />
                      {i.own}
                    </small>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
      {letters.size > 0 && (
        <p class="soft">
          {[...letters]
            .map(([vintage, letter]) => `${letter}: ${i.vintage(vintage, basisOf(answers, vintage))}`)
            .join('; ')}
          . {i.vintagesDiffer}
        </p>
      )}
    </>
  )
}

/** Analysts' second looks at these answers, each under the answer that it is about. */
export function SecondLooks({ looks }: Pick<IndicatorProps, 'looks'>) {
  const { t, to } = useLocale()
  if (!looks) return null
  return (
    <>
      <h2>{t.secondLook.title}</h2>
      <p>{t.secondLook.about}</p>
      {looks.map(({ economy, cycle, href, answer, look }) => (
        <section key={href} class="looked">
          <h3>
            <a href={to(href)}>{`${t.framework.economies[economy].label}, ${cycle}`}</a>
          </h3>
          <p>
            <AnswerValue answer={answer} />
          </p>
          <SecondLook look={look} />
        </section>
      ))}
    </>
  )
}

/** One number of decimals for figures of one size, such as shares; of others each has its own. */
function placesOf(answers: readonly AnswerProps[]): number | undefined {
  const sizes = answers.flatMap(({ status, value }) =>
    status === 'reported' || value === undefined || value === 0 ? [] : [Math.abs(value)],
  )
  return sizes.every((size) => size >= 0.1 && size < 1_000) ? 1 : undefined
}

type Letters = ReadonlyMap<string, string>

/** A letter for each vintage, oldest first; none where there is but one. */
function lettersOf(answers: readonly AnswerProps[]): Letters {
  const figures = answers.filter(({ value }) => value !== undefined)
  const vintages = [...new Set(figures.flatMap(({ vintage }) => vintage ?? []))].sort()
  if (vintages.length < 2) return new Map()
  return new Map(
    vintages.map((vintage, i) => [vintage, i < 26 ? String.fromCharCode(97 + i) : String(i + 1)]),
  )
}

const basisOf = (answers: readonly AnswerProps[], vintage: string) =>
  answers.find((answer) => answer.vintage === vintage)?.vintageBasis ?? 'given'

function VintageLetter({
  of: { value, vintage, vintageBasis = 'given' },
  letters,
}: {
  of: AnswerProps
  letters: Letters
}) {
  const { t } = useLocale()
  const letter = value === undefined || vintage === undefined ? undefined : letters.get(vintage)
  if (letter === undefined || vintage === undefined) return null
  return (
    <small title={t.indicator.vintage(vintage, vintageBasis)}>
      {' '}
      <sup>{letter}</sup>
    </small>
  )
}
