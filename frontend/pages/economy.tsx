/** The profile of an economy. */
import { economies } from '../../shared/economies.ts'
import { en as t } from '../locales/en.ts'
import { Answer } from './answer.tsx'
import { CellMark, cellClass, cellWords, MeanMark } from './cell.tsx'
import { documentOf, Meta } from './document.tsx'
import type { EconomyProps } from './props.ts'

const e = t.economy

export const economyPage = (props: EconomyProps): string =>
  documentOf({
    title: `${props.label}, ${props.cycle}`,
    description: e.description(props.name),
    section: 'economies',
    children: <Economy {...props} />,
  })

function Economy(props: EconomyProps) {
  const { label, formalName, joined, cycle, cycles, demonstration, reported, published, areas, key } = props
  return (
    <>
      <h1>{label}</h1>
      <p class="lead">{reported ? e.lead(label, cycle, published) : e.silent(label, cycle)}</p>
      <Meta cycles={cycles} demonstration={demonstration}>
        <span>{e.member(formalName, joined)}</span>
      </Meta>
      <Scores {...props} />
      <p>
        {props.cbpr ? e.cbprIn(label, props.cbpr.year) : e.cbprOut(label)}
        {props.cbpr && !props.cbpr.verified && e.cbprUnverified}
      </p>
      {areas.map((area) => (
        <Area key={area.id} {...area} />
      ))}
      <h2 class="noprint">{e.files}</h2>
      <p class="noprint">
        {e.filesText}
        <a href={`/data/latest/economies/${key}/observations.csv`}>CSV</a>,{' '}
        <a href={`/data/latest/economies/${key}/observations.json`}>JSON</a>
      </p>
    </>
  )
}

function Scores({ areas, demonstration }: EconomyProps) {
  const c = e.columns
  return (
    <section class="wrap" aria-label={e.scores} tabIndex={0}>
      <table class="data">
        <caption>
          {e.scoresCaption}
          {demonstration && `. ${t.demonstration}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{c.area}</th>
            <th scope="col" class="mid">
              {c.score}
            </th>
            <th scope="col">{c.change}</th>
            <th scope="col">{c.range}</th>
            <th scope="col">{c.answered}</th>
            <th scope="col" class="n">
              {c.mean}
            </th>
          </tr>
        </thead>
        <tbody>
          {areas.map(({ id, shortName, cell, mean }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`#a${id}`}>
                  {id} {shortName}
                </a>
              </th>
              <td class={`cell ${cellClass(cell)}`}>
                <CellMark cell={cell} />
              </td>
              <td>
                {cell.kind === 'score' &&
                  cell.change &&
                  `${t.change[cell.change]} ${t.changeWord[cell.change]}`}
              </td>
              <td>{cell.kind === 'score' && t.overview.range({ min: cell.low, max: cell.high })}</td>
              <td>
                {cell.kind === 'none'
                  ? e.answered(0, cell.applicable)
                  : cell.kind !== 'na' && e.answered(cell.answered, cell.applicable)}
              </td>
              <td class="n">
                <MeanMark mean={mean} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Area({ id, shortName, cell, event, publishedAt, support, answers }: EconomyProps['areas'][number]) {
  return (
    <section class="area">
      <h2 id={`a${id}`}>
        <span>
          <a href={`/areas/${id}/`}>
            {id} {shortName}
          </a>
        </span>
        <span class={`lv ${cellClass(cell)}`}>
          <CellMark cell={cell} />
        </span>
      </h2>
      <p class="soft">
        {cellWords(cell)}.{' '}
        {event && publishedAt ? (
          <>
            {e.published(publishedAt)}, {e.event} <code title={event}>{event.slice(0, 12)}</code>.
          </>
        ) : (
          e.unpublished
        )}
      </p>
      {support && (support.seeks || support.shares) && (
        <dl>
          {support.seeks && (
            <>
              <dt>{e.seeks}</dt>
              <dd class="quote">{support.seeksNote}</dd>
            </>
          )}
          {support.shares && (
            <>
              <dt>{e.shares}</dt>
              <dd class="quote">{support.sharesNote}</dd>
            </>
          )}
        </dl>
      )}
      {answers.map((answer) => (
        <Answer key={answer.id} answer={answer} />
      ))}
    </section>
  )
}

/** `published` is false where no economy has a page yet. */
export const economiesPage = (published: boolean): string =>
  documentOf({
    title: e.list,
    description: e.listLead,
    section: 'economies',
    children: (
      <>
        <h1>{e.list}</h1>
        <p class="lead">{published ? e.listLead : e.listEmpty}</p>
        <ul class="cols plain">
          {economies.map(({ key, label, joined }) => (
            <li key={key}>
              {published ? <a href={`/economies/${key.toLowerCase()}/`}>{label}</a> : label}{' '}
              <small>{joined}</small>
            </li>
          ))}
        </ul>
      </>
    ),
  })
