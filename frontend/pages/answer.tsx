/** One answer, as it stands on the economy's page. */

import { en as t } from '../locales/en.ts'
import { date } from '../locales/format.ts'
import { LevelMark } from './cell.tsx'
import type { AnswerProps } from './props.ts'

const a = t.answer

/** The level, figure or status of an answer, short enough for a table. */
export function AnswerValue({ answer, short = false }: { answer: AnswerProps; short?: boolean }) {
  const { status, level, value, year, unit = '' } = answer
  if (level !== undefined) return <LevelMark level={level} short={short} />
  if (value !== undefined && year !== undefined)
    return (
      <>
        <span class="num">{short ? a.shortValue(value, year) : a.value(value, unit, year)}</span>
        {status === 'too_old' && <small> ({t.statuses.too_old.toLowerCase()})</small>}
      </>
    )
  return <small>{t.statuses[status]}</small>
}

export function Answer({ answer }: { answer: AnswerProps }) {
  const { id, name, status, scored, before, ownValue, ownYear, source, vintage, withheld } = answer
  const gap = status === 'no_source_data' || status === 'too_old' ? a.gap[status] : ''
  return (
    <article class="answer" id={`i${id}`}>
      <h3>
        <a href={`/indicators/${id}/`}>
          {id} {name}
        </a>
      </h3>
      <p class="what">
        <AnswerValue answer={answer} />
        {before && before.level !== answer.level && (
          <>
            <br />
            <small>{a.was(before.cycle, before.level)}</small>
          </>
        )}
        {!scored && (
          <>
            <br />
            <small>{a.unscored}</small>
          </>
        )}
      </p>
      {source && vintage && (
        <p>
          <small>{a.source(source, vintage)}</small>
        </p>
      )}
      {gap && (
        <p>
          <small>{gap}</small>
        </p>
      )}
      {ownValue !== undefined && ownYear !== undefined && <p>{a.own(ownValue, ownYear)}</p>}
      {withheld && (
        <p>
          {a.withheld(withheld.at)}
          <span class="quote">{withheld.erratum}</span>
        </p>
      )}
      <Words {...answer} />
    </article>
  )
}

function Words({ narrative, interpretation, language, agency, evidence, instruments, reason }: AnswerProps) {
  const details =
    agency !== undefined || evidence.length > 0 || instruments.length > 0 || interpretation || reason
  return (
    <>
      {narrative && (
        <p class="quote" lang={language}>
          {narrative}
        </p>
      )}
      {details && (
        <dl>
          {reason && (
            <>
              <dt>{a.reason}</dt>
              <dd>{reason}</dd>
            </>
          )}
          {agency && (
            <>
              <dt>{a.agency}</dt>
              <dd lang={language}>{agency}</dd>
            </>
          )}
          {evidence.length > 0 && (
            <>
              <dt>{a.evidence}</dt>
              <dd>
                {evidence.map(({ title, url, publisher, date: on }) => (
                  <div key={url}>
                    <a href={url} rel="noopener noreferrer nofollow" lang={language}>
                      {title}
                    </a>
                    {publisher && `, ${publisher}`}
                    {on && `, ${date(on)}`}
                  </div>
                ))}
              </dd>
            </>
          )}
          {instruments.length > 0 && (
            <>
              <dt>{a.instruments}</dt>
              <dd>{instruments.join('; ')}</dd>
            </>
          )}
          {interpretation && (
            <>
              <dt>{a.interpretation}</dt>
              <dd class="quote" lang={language}>
                {interpretation}
              </dd>
            </>
          )}
        </dl>
      )}
    </>
  )
}
