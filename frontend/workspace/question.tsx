/** One question of a section: answered, it is folded to a line; open, it has its form. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Indicator } from '../../shared/framework/types.ts'
import { type AnswerState, countedAnswer } from '../../shared/report/state.ts'
import { framework, text as t } from '../locales/workspace.ts'
import { AnswerForm } from './answer-form.tsx'
import { type LastAnswer, LastAnswerReading } from './answer-last.tsx'
import { AnswerLine } from './answer-line.tsx'
import { AnswerReading } from './answer-reading.tsx'
import { AnswerToolbar } from './answer-toolbar.tsx'
import { commentDraft } from './comment-draft.ts'
import { CommentThread, mayComment, useComments } from './comments.tsx'
import { indicatorName } from './names.ts'
import { SecondLook } from './second-look.tsx'
import type { SectionProps } from './section.tsx'
import { counts, shownAnswer } from './shown.ts'
import { useWork } from './work.ts'

export interface QuestionProps extends SectionProps {
  readonly indicator: Indicator
  readonly editable: boolean
}

export function Question(props: QuestionProps) {
  const { indicator, editable, report, area, onCurrent } = props
  const { id } = indicator
  const words = framework.indicators[id]
  const { outbox, drafts } = useWork()
  const { cycle, economy } = report
  const place = { cycle, economy, indicator: id }
  const shown = shownAnswer(report, id, outbox.waiting.value)
  const held = shown.waiting?.held !== undefined
  const begun = commentDraft(props.actor.subject, place) !== ''
  const [open, setOpen] = useState(() => !counts(shown) || held || begun || drafts.of(place) !== undefined)
  useEffect(() => {
    if (held) setOpen(true)
  }, [held])
  useEffect(() => {
    const follow = () => {
      if (location.hash === `#q${id}`) setOpen(true)
    }
    follow()
    // From another page the question is not there yet when the browser looks for it.
    if (location.hash === `#q${id}`) document.getElementById(`q${id}`)?.scrollIntoView()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [id])
  const turned = useRef(false)
  const turn = (next: boolean): void => {
    turned.current = true
    setOpen(next)
  }
  // The button that was pressed is gone: the question itself takes the focus.
  useEffect(() => {
    if (turned.current) document.getElementById(`q${id}`)?.focus()
  }, [open])
  const comments = useComments(report, area, id)
  const last = lastAnswer(props)
  const withheld = report.sections[area].section?.withheld[id]
  const tools = {
    comments:
      comments.length > 0 || mayComment(props.actor, report, area)
        ? { count: comments.length, begun, thread: <CommentThread {...props} indicator={id} /> }
        : undefined,
  }
  if (editable && !open)
    return (
      <AnswerLine
        indicator={indicator}
        shown={shown}
        comments={comments}
        withheld={withheld !== undefined}
        onChange={() => turn(true)}
      />
    )
  return (
    <article class="q" id={`q${id}`} tabIndex={-1} data-indicator={id}>
      <h2>
        <span>{id}</span> {indicatorName(id)}
      </h2>
      <p class="def">
        {words?.definition} {t.answer.counts(words?.evidence ?? '')}
      </p>
      {withheld && (
        <p class="note">
          {t.answer.withheld(withheld.at)} <span dir="auto">{withheld.erratum}</span>
        </p>
      )}
      {editable && <SecondLook {...props} indicator={id} />}
      {editable ? (
        <AnswerForm
          place={place}
          indicator={indicator}
          shown={shown}
          last={last}
          tools={tools}
          onCurrent={(current: AnswerState) => onCurrent(id, current)}
          onFold={counts(shown) && !held ? () => turn(false) : undefined}
        />
      ) : (
        <>
          {last && <LastAnswerReading last={last} />}
          {shown.carried?.confirmed === false && (
            <p class="note">
              <b>{t.answer.unconfirmed}</b>{' '}
              {shown.stored?.carried && t.answer.carriedOut(shown.stored.carried.cycle)}
            </p>
          )}
          <AnswerReading answer={shown.stored?.answer ?? null} />
          <SecondLook {...props} indicator={id} />
          <AnswerToolbar place={place} version={shown.stored?.id ?? ''} tools={tools} />
        </>
      )}
    </article>
  )
}

/** Last cycle's answer, where there is one that may be used again. */
function lastAnswer({ last, indicator, area }: QuestionProps): LastAnswer | undefined {
  const answer = countedAnswer(last?.report.answers[indicator.id])
  const withheld = last?.report.sections[area].section?.withheld[indicator.id]
  return last && answer && !withheld ? { cycle: last.cycle, answer } : undefined
}
