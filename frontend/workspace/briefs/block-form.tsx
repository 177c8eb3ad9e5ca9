/** One part of a brief as it is written: a text, or what a table or a chart is to show. */
import type { BriefBlock, ChartBlock, TableBlock } from '../../../shared/brief/brief.ts'
import { economies } from '../../../shared/economies.ts'
import { indicators } from '../../../shared/framework/index.ts'
import type { FieldError } from '../../../shared/problem.ts'
import { text as t } from '../../locales/workspace.ts'
import { noChoice } from '../../pages/analysis/choice.ts'
import { EconomyPickers, SubjectPicker } from '../../pages/analysis/pickers.tsx'
import { Field } from '../field.tsx'
import { economyName, indicatorName } from '../names.ts'

const b = t.briefs

interface FormProps<B extends BriefBlock> {
  readonly block: B
  /** Of the release, oldest first. */
  readonly cycles: readonly string[]
  /** Of the analyst's words. */
  readonly language: string
  readonly errors: readonly FieldError[]
  readonly change: (block: BriefBlock) => void
}

export function BlockForm(props: FormProps<BriefBlock>) {
  const { block, errors, language, change } = props
  const of = (field: string) => errors.find((error) => error.field === field)?.message
  if (block.kind === 'text')
    return (
      <>
        <Field
          label={b.heading}
          value={block.heading ?? ''}
          lang={language}
          error={of('/heading')}
          onInput={(heading) => {
            const { heading: _, ...rest } = block
            change(heading === '' ? rest : { ...rest, heading })
          }}
        />
        <Field
          label={b.text}
          hint={b.textHint}
          rows={6}
          value={block.text}
          lang={language}
          error={of('/text')}
          onInput={(text) => change({ ...block, text })}
        />
      </>
    )
  const other = errors.filter(({ field }) => field !== '/caption')
  return (
    <>
      {block.kind === 'table' ? <Table {...props} block={block} /> : <Chart {...props} block={block} />}
      {other.map(({ field, message }) => (
        <p class="error" key={field + message}>
          {message}
        </p>
      ))}
      <Field
        label={b.caption}
        value={block.caption ?? ''}
        lang={language}
        error={of('/caption')}
        onInput={(caption) => {
          const { caption: _, ...rest } = block
          change(caption === '' ? rest : { ...rest, caption })
        }}
      />
    </>
  )
}

function Table({ block, cycles, change }: FormProps<TableBlock>) {
  const known = [...new Set([...cycles, ...block.cycles])].sort()
  return (
    <>
      <p class="soft">{b.columnsHint}</p>
      <Checks
        summary={b.economies(block.economies.length)}
        legend={b.economiesLegend}
        options={economies.map(({ key }) => [key, economyName(key)])}
        chosen={block.economies}
        choose={(some) => change({ ...block, economies: some })}
      />
      <Checks
        summary={b.indicators(block.indicators.length)}
        legend={b.indicators(block.indicators.length)}
        options={indicators.map(({ id }) => [id, `${id} ${indicatorName(id)}`])}
        chosen={block.indicators}
        choose={(some) => change({ ...block, indicators: some })}
      />
      <Checks
        summary={b.cycles(block.cycles.length)}
        legend={b.cyclesLegend}
        options={known.map((cycle) => [cycle, cycle])}
        chosen={block.cycles}
        choose={(some) => change({ ...block, cycles: some })}
      />
    </>
  )
}

interface ChecksProps<T extends string> {
  readonly summary: string
  readonly legend: string
  readonly options: readonly (readonly [T, string])[]
  readonly chosen: readonly T[]
  readonly choose: (chosen: T[]) => void
}

/** Boxes to tick, folded away until they are wanted; what is chosen keeps the order of the options. */
function Checks<T extends string>({ summary, legend, options, chosen, choose }: ChecksProps<T>) {
  return (
    <details>
      <summary>{summary}</summary>
      <fieldset class="checks columns">
        <legend class="sr">{legend}</legend>
        {options.map(([key, name]) => (
          <label key={key}>
            <input
              type="checkbox"
              checked={chosen.includes(key)}
              onChange={({ currentTarget: { checked } }) =>
                choose(
                  options.flatMap(([one]) => ((one === key ? checked : chosen.includes(one)) ? [one] : [])),
                )
              }
            />
            {name}
          </label>
        ))}
      </fieldset>
    </details>
  )
}

function Chart({ block, change }: FormProps<ChartBlock>) {
  const choice = { ...noChoice, of: block.of, economies: block.economies.map((key) => key.toLowerCase()) }
  return (
    <>
      <SubjectPicker choice={choice} withEconomies={false} onChoice={({ of }) => change({ ...block, of })} />
      <EconomyPickers
        choice={choice}
        onChoice={({ economies: picked }) =>
          change({
            ...block,
            economies: picked.flatMap(
              (one) => economies.find(({ key }) => key.toLowerCase() === one)?.key ?? [],
            ),
          })
        }
      />
    </>
  )
}
