/** Levels that moved: from → to, with what the economy said about how. */
import { ArrowMark } from './arrow.tsx'
import { LevelMark } from './cell.tsx'
import { useLocale } from './locale.tsx'
import type { Move } from './props.ts'

/** `of` says of what the list is: economies with their indicators, indicators of one economy, or economies in one indicator. */
export function MoveList({
  moves,
  of = 'economies',
}: {
  moves: readonly Move[]
  of?: 'economies' | 'indicators' | 'indicator'
}) {
  const { t, to } = useLocale()
  return (
    <ul class="moves plain">
      {moves.map(({ href, economy, from, to: reached, indicator, narrative, language, evidence }) => {
        const name = `${indicator} ${t.framework.indicators[indicator]?.name}`
        return (
          <li key={href}>
            <a href={to(href)}>{of === 'indicators' ? name : t.framework.economies[economy].label}</a>{' '}
            <span class="step">
              <LevelMark level={from} short /> <ArrowMark change="same" />
              <span class="sr">{t.site.becomes}</span> <LevelMark level={reached} short />
            </span>
            <small>
              {of === 'economies' && name}
              {of === 'economies' && narrative && '. '}
              {narrative && (
                <span lang={language} dir="auto">
                  {narrative}
                </span>
              )}
              {evidence > 0 && ` (${t.answer.sources(evidence)})`}
            </small>
          </li>
        )
      })}
    </ul>
  )
}
