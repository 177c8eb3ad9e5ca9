/** Everything that this device keeps for the person who is signed in and that is in no report: to read, export, give up. */
import { text as t } from '../locales/workspace.ts'
import { AnswerReading } from './answer-reading.tsx'
import { waitingWords } from './answer-save.tsx'
import { changeAddress, changePlace } from './change-place.ts'
import type { Place } from './device.ts'
import type { KeptDraft } from './drafts.ts'
import { asFile, asText } from './kept-export.ts'
import { economyName } from './names.ts'
import type { Change, Waiting } from './outbox.ts'
import { SupportReading } from './support-reading.tsx'
import { useWork } from './work.ts'

const k = t.kept

export function Kept() {
  const { drafts, outbox } = useWork()
  const waiting = outbox.waiting.value
  const typed = drafts.all.value
  return (
    <>
      <h1>{k.title}</h1>
      <p class="lead">{waiting.length + typed.length === 0 ? k.nothing : k.lead}</p>
      {waiting.length + typed.length > 0 && (
        <p class="row">
          <button type="button" onClick={() => save('answers.json', asFile(waiting, typed))}>
            {k.json}
          </button>
          <button type="button" onClick={() => save('answers.txt', asText(waiting, typed))}>
            {k.text}
          </button>
        </p>
      )}
      {waiting.map((entry) => (
        <KeptChange key={entry.n} entry={entry} />
      ))}
      {typed.map((entry) => (
        <Unfinished key={`${entry.cycle} ${entry.economy} ${entry.indicator}`} entry={entry} />
      ))}
    </>
  )
}

function save(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content]))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  URL.revokeObjectURL(address)
}

const PlaceHeading = ({ place, typedAt }: { place: Place | Change; typedAt: string }) => {
  const { cycle, economy } = place
  const { number, name, part } = changePlace(place)
  return (
    <>
      <h2>
        <span>{number}</span> {name}
      </h2>
      <p class="soft">
        {part && `${part}, `}
        <a href={changeAddress(place)}>{t.report.heading(economyName(economy), cycle)}</a>,{' '}
        {k.typedAt(typedAt)}
      </p>
    </>
  )
}

function KeptChange({ entry }: { entry: Waiting }) {
  const { outbox } = useWork()
  const { held } = entry
  return (
    <section class="q">
      <PlaceHeading place={entry} typedAt={entry.typedAt} />
      <p>
        {held === undefined
          ? waitingWords(outbox, entry.id)
          : held.kind === 'refused'
            ? t.answer.save.refused(held.message)
            : k.conflict}
      </p>
      <Said entry={entry} />
      {held && (
        <p class="row">
          {held.kind === 'refused' && (
            <button type="button" onClick={() => outbox.retry(entry)}>
              {k.retry}
            </button>
          )}
          <button type="button" class="link" onClick={() => outbox.discard(entry)}>
            {k.discard}
          </button>
        </p>
      )}
    </section>
  )
}

function Said({ entry }: { entry: Waiting }) {
  switch (entry.action) {
    case 'support':
      return <SupportReading support={entry.support} />
    case 'comment':
      return (
        <p class="quote" dir="auto">
          {entry.text}
        </p>
      )
    case 'resolve':
      return <p>{t.comments.resolve}</p>
    default:
      return entry.answer ? <AnswerReading answer={entry.answer} /> : <p>{t.answer.conflict.cleared}</p>
  }
}

function Unfinished({ entry }: { entry: KeptDraft }) {
  const { drafts } = useWork()
  return (
    <section class="q">
      <PlaceHeading place={entry} typedAt={entry.typedAt} />
      <p>{k.unfinished}</p>
      {entry.draft.narrative && <p class="quote">{entry.draft.narrative}</p>}
      <button type="button" class="link" onClick={() => drafts.drop(entry)}>
        {k.discard}
      </button>
    </section>
  )
}
