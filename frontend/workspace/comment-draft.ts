/** A comment that is typed and not sent, kept on this device at every keystroke, by person. */
import { useEffect, useState } from 'preact/hooks'
import type { Place } from './device.ts'

const keyOf = (subject: string, { cycle, economy, indicator }: Place): string =>
  `comment ${JSON.stringify([subject, cycle, economy, indicator])}`

/** What was typed; empty where nothing was, or where the browser keeps nothing. */
export function commentDraft(subject: string, place: Place): string {
  try {
    return localStorage.getItem(keyOf(subject, place)) ?? ''
  } catch (error) {
    console.warn(`This browser keeps no comments: ${(error as Error).message}`)
    return ''
  }
}

/** False where there is no room for it. */
function keep(subject: string, place: Place, words: string): boolean {
  try {
    if (words === '') localStorage.removeItem(keyOf(subject, place))
    else localStorage.setItem(keyOf(subject, place), words)
    return true
  } catch (error) {
    console.warn(`This browser keeps no comments: ${(error as Error).message}`)
    return false
  }
}

/** The words of the next comment on an answer, and how to change them; the browser asks before what it could not keep is left. */
export function useCommentDraft(subject: string, place: Place): [string, (words: string) => void] {
  const [words, setWords] = useState(() => commentDraft(subject, place))
  const [isKept, setKept] = useState(true)
  const isAtRisk = words !== '' && !isKept
  useEffect(() => {
    if (!isAtRisk) return
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isAtRisk])
  return [
    words,
    (next) => {
      setWords(next)
      setKept(keep(subject, place, next))
    },
  ]
}
