/** An analyst's second look at an answer, with the economy's reply: beside the answer, and set apart from it. */
import { useLocale } from './locale.tsx'
import type { LookProps } from './look-props.ts'

export function SecondLook({ look }: { look: LookProps }) {
  const { t } = useLocale()
  const s = t.secondLook
  const { verdict, at, reason, source, language, reply } = look
  return (
    <section class="look" aria-label={s.says(verdict)}>
      <p>
        <b>{s.says(verdict)}</b>, <small>{s.given(at)}</small>
      </p>
      {reason && (
        <p class="quote" lang={language} dir="auto">
          {reason}
        </p>
      )}
      {source && (
        <p>
          <small>
            {s.source}:{' '}
            <a href={source} rel="noopener noreferrer nofollow">
              {source}
            </a>
          </small>
        </p>
      )}
      {reply && (
        <>
          <p>
            <b>{s.replied(reply.at)}</b>
          </p>
          <p class="quote" lang={reply.language} dir="auto">
            {reply.text}
          </p>
        </>
      )}
    </section>
  )
}
