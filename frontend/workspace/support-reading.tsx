/** What an economy seeks and can share in a focus area, to be read. */
import type { Support } from '../../shared/report/event.ts'
import { text as t } from '../locales/workspace.ts'

const s = t.support

export function SupportReading({ support }: { support: Support }) {
  const { seeks, shares, seeksNote, sharesNote } = support
  if (!seeks && !shares) return <p>{s.neither}</p>
  const line = (label: string, note: string | undefined) => (
    <p>
      {label}
      {note && (
        <>
          : <span dir="auto">{note}</span>
        </>
      )}
    </p>
  )
  return (
    <>
      {seeks && line(s.seeks, seeksNote)}
      {shares && line(s.shares, sharesNote)}
    </>
  )
}
