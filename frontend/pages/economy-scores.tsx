/** The eleven rows of an economy: own score, possible range, and where the other economies stand. */
import { Arrow } from './arrow.tsx'
import { CellMark, cellClass } from './cell.tsx'
import { useLocale } from './locale.tsx'
import type { EconomyArea, EconomyProps } from './props.ts'

/** `page` is the address of the profile where the table stands elsewhere. */
export function EconomyScores({ areas, before, demonstration, page = '' }: EconomyProps & { page?: string }) {
  const { t } = useLocale()
  const e = t.economy
  const c = e.columns
  const columns = { change: areas.some(hasChange), range: areas.some(hasRange) }
  return (
    <section class="wrap" aria-label={e.scores} tabIndex={0}>
      <table class="data strips">
        <caption>
          {e.scoresCaption} {demonstration && `${t.site.demonstration}.`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{c.area}</th>
            <th scope="col" class="strip">
              <span class="ends" aria-hidden="true">
                <span>0</span>
                <span>100</span>
              </span>
              <span class="sr">{c.picture}</span>
            </th>
            <th scope="col" class="mid">
              {c.score}
            </th>
            {columns.change && <th scope="col">{before ? c.change(before) : c.changePlain}</th>}
            {columns.range && (
              <th scope="col" class="n">
                {c.range}
              </th>
            )}
            <th scope="col" class="n">
              {c.answered}
            </th>
            <th scope="col" class="n">
              {c.median}
            </th>
          </tr>
        </thead>
        <tbody>
          {areas.map((area) => (
            <Row key={area.id} {...area} columns={columns} page={page} />
          ))}
        </tbody>
      </table>
      <ul class="legend">
        <li>
          <svg width="22" height="14" viewBox="0 0 22 14" aria-hidden="true">
            <path class="k0" d="M11 1V13" />
          </svg>
          {e.key.own}
        </li>
        <li>
          <svg width="22" height="14" viewBox="0 0 22 14" aria-hidden="true">
            <path class="k1" d="M1 7H21" />
          </svg>
          {e.key.bounds}
        </li>
        <li>
          <svg width="22" height="14" viewBox="0 0 22 14" aria-hidden="true">
            <path class="k2" d="M1 7H21" />
          </svg>
          {e.key.half}
        </li>
        <li>
          <svg width="22" height="14" viewBox="0 0 22 14" aria-hidden="true">
            <path class="k3" d="M11 1V13" />
          </svg>
          {e.key.median}
        </li>
      </ul>
    </section>
  )
}

const hasChange = ({ cell }: EconomyArea): boolean => cell.kind === 'score' && cell.change !== undefined

const hasRange = ({ cell }: EconomyArea): boolean => boundsOf(cell) !== undefined

/** What the score could be, whatever the missing answers are; undefined where none is missing. */
function boundsOf(cell: EconomyArea['cell']): { min: number; max: number } | undefined {
  return cell.kind === 'score' && cell.low !== cell.high ? { min: cell.low, max: cell.high } : undefined
}

interface RowProps extends EconomyArea {
  /** Columns that hold something in some row. */
  readonly columns: { readonly change: boolean; readonly range: boolean }
  readonly page: string
}

function Row({ id, cell, spread, mean, columns, page }: RowProps) {
  const { t } = useLocale()
  const e = t.economy
  const bounds = boundsOf(cell)
  return (
    <tr>
      <th scope="row">
        <a href={`${page}#a${id}`} target={page ? '_top' : undefined}>
          {id} {t.framework.areas[id].shortName}
        </a>
      </th>
      <td class="strip">
        <svg viewBox="0 0 200 20" preserveAspectRatio="none" aria-hidden="true">
          <path class="k4" d="M0 10H200" />
          {spread && <path class="k2" d={`M${2 * spread.p25} 10H${2 * spread.p75}`} />}
          {spread && <path class="k3" d={`M${2 * spread.median} 3V17`} />}
          {bounds && <path class="k1" d={`M${2 * bounds.min} 10H${2 * bounds.max}`} />}
          {cell.kind === 'score' && <path class="k0" d={`M${2 * cell.score} 3V17`} />}
        </svg>
      </td>
      <td class={`cell ${cellClass(cell)}`}>
        <CellMark cell={cell} />
      </td>
      {columns.change && <Change cell={cell} />}
      {columns.range && <td class="n">{bounds && t.overview.range(bounds)}</td>}
      <td class="n">
        {cell.kind === 'none' && e.answered(0, cell.applicable)}
        {(cell.kind === 'score' || cell.kind === 'few') && e.answered(cell.answered, cell.applicable)}
      </td>
      <td class="n">{spread ? spread.median : <small>{e.columns.tooFew(mean.n)}</small>}</td>
    </tr>
  )
}

function Change({ cell }: Pick<EconomyArea, 'cell'>) {
  if (cell.kind !== 'score' || !cell.change) return <td class="change" />
  return (
    <td class={`change ${cell.change}`}>
      <Arrow change={cell.change} />
      {cell.change !== 'same' && ` ${Math.abs(cell.points ?? 0)}`}
    </td>
  )
}
