/** The blocks of a brief. The analyst's words stand in their own language, everything else in that of the page. */
import { economiesDown } from '../../../shared/brief/brief.ts'
import type { EconomyKey } from '../../../shared/economies.ts'
import type { Observation } from '../../../shared/release/release.ts'
import type { Language } from '../../locales/languages.ts'
import { namesOf } from '../analysis/names.ts'
import { trendSentence } from '../analysis/trend-sentence.ts'
import { NumberTable } from '../analysis/trend-tables.tsx'
import { titleOf, useWords, WordsContext, wordsOf } from '../analysis/words.ts'
import { AnswerValue } from '../answer.tsx'
import { DataTable } from '../data-table.tsx'
import { useLocale } from '../locale.tsx'
import {
  isInvented,
  type ShownBlock,
  type ShownChart,
  type ShownTable,
  type ShownText,
} from '../models/brief.ts'
import { BriefChart } from './chart.tsx'

/** `language` is that of the analyst's words. */
export function Blocks({ blocks, language }: { blocks: readonly ShownBlock[]; language: Language }) {
  const locale = useLocale()
  const words = wordsOf(locale.t.trends, namesOf(locale, blocks.some(isInvented)))
  return (
    <WordsContext.Provider value={words}>
      {blocks.map((block, i) => {
        switch (block.kind) {
          case 'text':
            return <Text key={`${i}`} block={block} language={language} />
          case 'table':
            return <Table key={`${i}`} block={block} language={language} />
          case 'chart':
            return <Chart key={`${i}`} block={block} language={language} />
        }
        return null
      })}
    </WordsContext.Provider>
  )
}

const Text = ({ block: { heading, paragraphs }, language }: { block: ShownText; language: Language }) => (
  <section lang={language} dir="auto">
    {heading !== undefined && <h2>{heading}</h2>}
    {paragraphs.map((paragraph, i) => (
      <p key={`${i}`}>{paragraph}</p>
    ))}
  </section>
)

/** The analyst's words over a figure; without any, what it shows. */
const Caption = ({
  text,
  language,
  fallback,
}: {
  text: string | undefined
  language: Language
  fallback: string
}) => (text === undefined ? <b>{fallback}</b> : <b lang={language}>{text}</b>)

function Table({ block, language }: { block: ShownTable; language: Language }) {
  const { t } = useLocale()
  const { economies, indicators, cycles, rows, caption } = block
  const economyDown = economiesDown(block)
  const economyName = (key: EconomyKey) => t.framework.economies[key].label
  const indicatorName = (id: string) => `${id} ${t.framework.indicators[id]?.name ?? ''}`
  const down = economyDown
    ? economies.map((key) => ({ key, name: economyName(key) }))
    : indicators.map((key) => ({ key, name: indicatorName(key) }))
  const across = economyDown
    ? indicators.map((key) => ({ key, name: indicatorName(key) }))
    : economies.map((key) => ({ key, name: economyName(key) }))
  const byPlace = new Map(rows.map((row) => [`${row.cycle} ${row.economy} ${row.indicator}`, row]))
  const at = (row: string, column: string, cycle: string): Observation | undefined =>
    byPlace.get(economyDown ? `${cycle} ${row} ${column}` : `${cycle} ${column} ${row}`)
  return (
    <DataTable
      label={caption ?? t.briefs.table}
      caption={
        <>
          <Caption text={caption} language={language} fallback={t.briefs.table} />
          {cycles.length === 1 && `, ${cycles[0]}`}.
        </>
      }
      mark={isInvented(block) && `${t.site.demonstration}.`}
    >
      <thead>
        <tr>
          <th scope="col" rowSpan={cycles.length > 1 ? 2 : 1}>
            {economyDown ? t.overview.economy : t.briefs.indicator}
          </th>
          {across.map(({ key, name }) => (
            <th scope={cycles.length > 1 ? 'colgroup' : 'col'} colSpan={cycles.length} key={key}>
              {name}
            </th>
          ))}
        </tr>
        {cycles.length > 1 && (
          <tr>
            {across.flatMap(({ key }) =>
              cycles.map((cycle) => (
                <th scope="col" key={`${key} ${cycle}`}>
                  {cycle}
                </th>
              )),
            )}
          </tr>
        )}
      </thead>
      <tbody>
        {down.map(({ key: row, name }) => (
          <tr key={row}>
            <th scope="row">{name}</th>
            {across.flatMap(({ key: column }) =>
              cycles.map((cycle) => (
                <td key={`${column} ${cycle}`}>
                  <Shown of={at(row, column, cycle)} />
                </td>
              )),
            )}
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}

function Shown({ of }: { of: Observation | undefined }) {
  const { t } = useLocale()
  if (!of) return <small>{t.briefs.noCycle}</small>
  return (
    <>
      <AnswerValue answer={of} short />
      {of.status === 'reported' && of.value !== undefined && (
        <small>
          <br />
          {t.indicator.own}
        </small>
      )}
    </>
  )
}

function Chart({ block, language }: { block: ShownChart; language: Language }) {
  const words = useWords()
  const { trend, economies, caption, of } = block
  const { name, unit } = titleOf(words, of)
  if (trend.subject.times.length === 0) return <p>{words.t.nothing}</p>
  return (
    <figure class="chart">
      <figcaption>
        <Caption text={caption} language={language} fallback={name} />
        {caption !== undefined && `. ${name}`}
        {trend.subject.kind !== 'levels' && `, ${unit}`}. {trend.subject.reported && words.names.mark}
      </figcaption>
      <BriefChart trend={trend} economies={economies} label={words.t.chart(name, unit)} />
      <p>{trendSentence(words, trend, unit)}</p>
      <details class="noprint">
        <summary>{words.t.table}</summary>
        <NumberTable trend={trend} unit={unit} />
      </details>
    </figure>
  )
}
