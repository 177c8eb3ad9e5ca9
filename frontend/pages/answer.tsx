/** One answer, as it stands on the economy's page. */
import { LevelMark } from './cell.tsx'
import { useLocale } from './locale.tsx'
import type { AnswerProps } from './props.ts'
import { SecondLook } from './second-look.tsx'
import { SmallLinePicture } from './small-line.tsx'

type Value = Pick<AnswerProps, 'status'> & {
  readonly [Key in 'level' | 'value' | 'year' | 'unit' | 'vintage']?: AnswerProps[Key] | undefined
}

/** The level, figure or status of an answer, short enough for a table; `places` are the decimals of its column. */
export function AnswerValue(props: { answer: Value; short?: boolean; places?: number | undefined }) {
  const { answer, short = false, places } = props
  const { t, figure, fixed, given } = useLocale()
  const { status, level, value, year, unit } = answer
  if (level !== undefined) return <LevelMark level={level} short={short} />
  if (value !== undefined && year !== undefined) {
    const ofSeries = places === undefined ? figure(value) : fixed(value, places)
    const shown = status === 'reported' ? given(value) : ofSeries
    return (
      <>
        <span class="num">
          {[shown, ...(short ? [] : [t.framework.units[unit ?? '']]), `(${year})`].filter(Boolean).join(' ')}
        </span>
        {status === 'too_old' && <small> ({t.site.statuses.too_old.toLowerCase()})</small>}
      </>
    )
  }
  return <small>{isNotImported(answer) ? t.site.notImported : t.site.statuses[status]}</small>
}

/** A series that nobody has imported yet is no gap of its publisher. */
const isNotImported = ({ status, vintage }: Value): boolean =>
  status === 'no_source_data' && vintage === undefined

function gapOf(answer: AnswerProps): 'not_imported' | 'no_source_data' | 'too_old' | undefined {
  if (isNotImported(answer)) return 'not_imported'
  return answer.status === 'no_source_data' || answer.status === 'too_old' ? answer.status : undefined
}

/** `lineage` is the address that tells where it comes from. */
export function Answer({ answer, lineage }: { answer: AnswerProps; lineage: string }) {
  const { t, to } = useLocale()
  const a = t.answer
  const { id, scored, before, ownValue, ownYear, source, vintage, vintageBasis, withheld, line } = answer
  const gap = gapOf(answer)
  return (
    <article class="answer" id={`i${id}`}>
      <h3>
        <a href={to(`/indicators/${id}/`)}>
          {id} {t.framework.indicators[id]?.name}
        </a>
      </h3>
      <p class="what">
        <AnswerValue answer={answer} />
        {answer.status === 'reported' && answer.value !== undefined && (
          <small class="noprint">
            <br />
            {t.indicator.own}
          </small>
        )}
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
      {line && <SmallLinePicture line={line} />}
      {source && vintage && (
        <p class="source">
          <small>{`${source}, ${a.vintage(vintage, vintageBasis)}`}</small>
        </p>
      )}
      {gap && (
        <p>
          <small>{a.gap[gap]}</small>
        </p>
      )}
      {ownValue !== undefined && ownYear !== undefined && <p>{a.own(ownValue, ownYear)}</p>}
      {withheld && (
        <p>
          {a.withheld(withheld.at)}
          <span class="quote" dir="auto">
            {withheld.erratum}
          </span>
        </p>
      )}
      <Words {...answer} />
      {answer.look && <SecondLook look={answer.look} />}
      <p class="noprint">
        <small>
          <a href={to(lineage)}>{t.lineage.link}</a>
        </small>
      </p>
      {answer.peers && (
        <p class="peers noprint">
          {a.movedOn}{' '}
          {answer.peers.map(({ economy, from, to: until, level, href }, n) => (
            <span key={economy}>
              {n > 0 && '; '}
              <a href={to(href)}>{t.framework.economies[economy].label}</a> {a.moved(from, until, level)}
            </span>
          ))}
          .
        </p>
      )}
    </article>
  )
}

function Words({ narrative, interpretation, language, agency, evidence, instruments, reason }: AnswerProps) {
  const { t, date } = useLocale()
  const a = t.answer
  const details =
    agency !== undefined || evidence.length > 0 || instruments.length > 0 || interpretation || reason
  return (
    <>
      {narrative && (
        <p class="quote" lang={language} dir="auto">
          {narrative}
        </p>
      )}
      {details && (
        <dl>
          {reason && (
            <>
              <dt>{a.reason}</dt>
              <dd>{t.framework.reasons[reason] ?? reason}</dd>
            </>
          )}
          {agency && (
            <>
              <dt>{a.agency}</dt>
              <dd lang={language} dir="auto">
                {agency}
              </dd>
            </>
          )}
          {evidence.length > 0 && (
            <>
              <dt>{a.evidence}</dt>
              <dd>
                {evidence.map(({ title, url, publisher, date: on }) => (
                  <div key={url}>
                    <a href={url} rel="noopener noreferrer nofollow" lang={language} dir="auto">
                      {title}
                    </a>
                    {publisher && (
                      <>
                        , <span dir="auto">{publisher}</span>
                      </>
                    )}
                    {on && `, ${date(on)}`}
                  </div>
                ))}
              </dd>
            </>
          )}
          {instruments.length > 0 && (
            <>
              <dt>{a.instruments}</dt>
              <dd lang="en">{instruments.join('; ')}</dd>
            </>
          )}
          {interpretation && (
            <>
              <dt>{a.interpretation}</dt>
              <dd class="quote" lang={language} dir="auto">
                {interpretation}
              </dd>
            </>
          )}
        </dl>
      )}
    </>
  )
}
