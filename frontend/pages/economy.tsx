/** The profile of an economy. */
import { economies } from '../../shared/economies.ts'
import { Answer } from './answer.tsx'
import { CellMark, cellClass, cellWords, MeanMark } from './cell.tsx'
import { documentOf, type Frame, Meta } from './document.tsx'
import { useLocale } from './locale.tsx'
import type { EconomyProps } from './props.ts'

export function economyPage(props: EconomyProps, frame: Frame): string {
  const { t } = frame.locale
  const { label, name } = t.framework.economies[props.key]
  return documentOf(frame, {
    title: `${label}, ${props.cycle}`,
    description: t.economy.description(name),
    section: 'economies',
    children: <Economy {...props} />,
  })
}

function Economy(props: EconomyProps) {
  const { t } = useLocale()
  const e = t.economy
  const { joined, cycle, cycles, demonstration, reported, published, areas, key } = props
  const { label, formalName } = t.framework.economies[key]
  const file = `/data/latest/economies/${key.toLowerCase()}/observations`
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
        <a href={`${file}.csv`}>CSV</a>, <a href={`${file}.json`}>JSON</a>
      </p>
    </>
  )
}

function Scores({ areas, demonstration }: EconomyProps) {
  const { t } = useLocale()
  const e = t.economy
  const c = e.columns
  return (
    <section class="wrap" aria-label={e.scores} tabIndex={0}>
      <table class="data">
        <caption>
          {e.scoresCaption}
          {demonstration && `. ${t.site.demonstration}`}
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
          {areas.map(({ id, cell, mean }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`#a${id}`}>
                  {id} {t.framework.areas[id].shortName}
                </a>
              </th>
              <td class={`cell ${cellClass(cell)}`}>
                <CellMark cell={cell} />
              </td>
              <td>
                {cell.kind === 'score' &&
                  cell.change &&
                  `${t.site.change[cell.change]} ${t.site.changeWord[cell.change]}`}
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

function Area({ id, cell, event, publishedAt, support, answers }: EconomyProps['areas'][number]) {
  const { t, to } = useLocale()
  const e = t.economy
  return (
    <section class="area">
      <h2 id={`a${id}`}>
        <span>
          <a href={to(`/areas/${id}/`)}>
            {id} {t.framework.areas[id].shortName}
          </a>
        </span>
        <span class={`lv ${cellClass(cell)}`}>
          <CellMark cell={cell} />
        </span>
      </h2>
      <p class="soft">
        {cellWords(t, cell)}.{' '}
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
export function economiesPage(published: boolean, frame: Frame): string {
  const { t, to } = frame.locale
  const e = t.economy
  return documentOf(frame, {
    title: e.list,
    description: e.listLead,
    section: 'economies',
    children: (
      <>
        <h1>{e.list}</h1>
        <p class="lead">{published ? e.listLead : e.listEmpty}</p>
        <ul class="cols plain">
          {economies.map(({ key, joined }) => {
            const { label } = t.framework.economies[key]
            return (
              <li key={key}>
                {published ? <a href={to(`/economies/${key.toLowerCase()}/`)}>{label}</a> : label}{' '}
                <small>{joined}</small>
              </li>
            )
          })}
        </ul>
      </>
    ),
  })
}
