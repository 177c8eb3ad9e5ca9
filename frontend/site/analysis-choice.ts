/** The choice of a page of analysis and what it needs: read from the address, kept there, loaded when it changes. */
import { useEffect, useState } from 'preact/hooks'
import { type Choice, choiceAsValues, choiceFrom } from '../pages/analysis/choice.ts'
import type { Names } from '../pages/analysis/words.ts'
import { inAddress, keepInAddress } from './address.ts'

/** `loaded` is undefined until `load` has ended for what is chosen now, and `failed` where it could not. */
export function useChoice<L>(names: Names, load: (of: string, names: Names) => Promise<L>) {
  const [choice, setChoice] = useState(() => {
    const subjects = [...names.areas, ...names.indicators].map(({ id }) => id)
    return choiceFrom(inAddress, new Set(subjects))
  })
  const [loaded, setLoaded] = useState<{ readonly of: string; readonly what: L | 'failed' }>()
  const { of } = choice
  useEffect(() => {
    if (of === '') return
    load(of, names).then(
      (what) => setLoaded({ of, what }),
      () => setLoaded({ of, what: 'failed' }),
    )
  }, [of, names, load])
  const choose = (next: Choice) => {
    for (const [name, value] of Object.entries(choiceAsValues(next))) keepInAddress(name, value)
    setChoice(next)
  }
  return { choice, choose, loaded: loaded?.of === of ? loaded.what : undefined }
}
