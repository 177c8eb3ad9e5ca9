/** An answer from → to, part by part. */
import type { Answer } from '../../../shared/answer.ts'
import { text as b } from '../../locales/workbook.ts'
import { differencesOf } from '../answer-comparison.tsx'

const c = b.changes

export const Difference = ({ from, to }: { from: Answer | null; to: Answer | null }) => (
  <dl class="diff">
    {differencesOf(from, to).map((part) => (
      <div key={part.name}>
        <dt>{part.name}</dt>
        <dd class="was">
          <span class="sr">{c.from}: </span>
          {part.from}
        </dd>
        <dd class="now">
          <svg width="14" height="12" viewBox="0 0 14 12" aria-hidden="true">
            <path d="M0 6h12M8 2l4 4-4 4" />
          </svg>
          <span>
            <span class="sr">{c.to}: </span>
            {part.to}
          </span>
        </dd>
      </div>
    ))}
  </dl>
)
