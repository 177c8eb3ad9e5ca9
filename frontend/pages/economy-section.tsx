/** One focus area on an economy's profile: how it stands, and every answer. */
import type { EconomyKey } from '../../shared/economies.ts'
import { Answer, AnswerValue } from './answer.tsx'
import { CellMark, cellClass, cellWords } from './cell.tsx'
import { lineageAddress } from './lineage.tsx'
import { useLocale } from './locale.tsx'
import type { AnswerProps, EconomyArea } from './props.ts'

/** An answer that holds nothing but the economy's silence. */
const silent = ({ status, before }: AnswerProps): boolean => status === 'not_reported' && !before

interface SectionProps {
  readonly economy: EconomyKey
  readonly area: EconomyArea
  readonly cycle: string
  /** The cycle before, where the change since then is told. */
  readonly before: string | undefined
}

export function EconomySection({ economy, area, cycle, before }: SectionProps) {
  const { t, to } = useLocale()
  const e = t.economy
  const { id, cell, event, publishedAt, answers, href } = area
  const said = answers.filter((answer) => !silent(answer))
  const unsaid = answers.filter(silent)
  return (
    <section class="area">
      <h2 id={`a${id}`}>
        <a href={to(`/areas/${id}/`)}>
          {id} {t.framework.areas[id].shortName}
        </a>
        <span class={`lv ${cellClass(cell)}`}>
          <CellMark cell={cell} />
        </span>
      </h2>
      <p class="soft">
        {cellWords(t, cell, before)}.{' '}
        {event && publishedAt ? (
          <>
            {e.published(publishedAt)}
            <span class="noprint">
              , {e.event} <code title={event}>{event.slice(0, 12)}</code>
            </span>
            .
          </>
        ) : (
          e.unpublished(cycle)
        )}
      </p>
      <Support {...area} />
      {href !== undefined && <Index answers={answers} href={href} />}
      {href === undefined &&
        said.map((answer) => (
          <Answer key={answer.id} answer={answer} lineage={lineageAddress(economy, answer.id, cycle)} />
        ))}
      {href === undefined && unsaid.length > 0 && (
        <section
          class="unsaid"
          aria-label={`${t.site.statuses.not_reported}, ${t.framework.areas[id].shortName}`}
        >
          <p>{t.site.statuses.not_reported}</p>
          <ul class="plain">
            {unsaid.map((answer) => (
              <li key={answer.id} id={`i${answer.id}`}>
                <a href={to(`/indicators/${answer.id}/`)}>
                  {answer.id} {t.framework.indicators[answer.id]?.name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  )
}

/** Every answer in a word, with a link to where it stands in full. */
function Index({ answers, href }: { answers: readonly AnswerProps[]; href: string }) {
  const { t, to } = useLocale()
  return (
    <>
      <p>
        <a href={to(href)}>{t.economy.inFull}</a>
      </p>
      <ul class="cols plain">
        {answers.map((answer) => (
          <li key={answer.id} id={`i${answer.id}`}>
            <a href={to(`${href}#i${answer.id}`)}>{answer.id}</a> <AnswerValue answer={answer} short />
          </li>
        ))}
      </ul>
    </>
  )
}

function Support({ support }: EconomyArea) {
  const e = useLocale().t.economy
  if (!support?.seeks && !support?.shares) return null
  return (
    <dl>
      {support.seeks && <dt>{e.seeks}</dt>}
      {support.seeks && <dd class="quote">{support.seeksNote}</dd>}
      {support.shares && <dt>{e.shares}</dt>}
      {support.shares && <dd class="quote">{support.sharesNote}</dd>}
    </dl>
  )
}
