/**
 * The words of views that are written in the browser too. There the names of the framework come with the page, because
 * the catalogue of all pages is too large to be loaded for one.
 */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { trends } from '../../locales/en/trends.ts'
import { type Formats, formats } from '../../locales/format.ts'
import type { Language } from '../../locales/languages.ts'

export type TrendTexts = typeof trends

/** What the page gives the script: names in its language. */
export interface Names {
  readonly language: Language
  /** Beside what is invented. */
  readonly mark: string
  readonly levels: readonly [none: string, pilot: string, partial: string, full: string]
  /** In APEC's order. */
  readonly economies: readonly string[]
  readonly areas: readonly { readonly id: string; readonly name: string }[]
  readonly indicators: readonly {
    readonly id: string
    readonly area: string
    readonly name: string
    readonly unit?: string
    /** True where a series measures it, so that its figures stand in a file of their own. */
    readonly measured: boolean
  }[]
}

export interface Words extends Formats {
  readonly t: TrendTexts
  readonly names: Names
}

export const WordsContext = createContext<Words | undefined>(undefined)

export function useWords(): Words {
  const words = useContext(WordsContext)
  if (!words) throw new Error('A view of analysis stands outside of its words')
  return words
}

export const wordsOf = (t: TrendTexts, names: Names): Words => ({ t, names, ...formats(names.language) })

/** A subject in words: its name, and the unit of its values. */
export function titleOf({ names, t }: Words, id: string): { readonly name: string; readonly unit: string } {
  const indicator = names.indicators.find((i) => i.id === id)
  const area = names.areas.find((a) => a.id === id)
  return { name: `${id} ${(indicator ?? area)?.name ?? ''}`, unit: indicator?.unit ?? t.points }
}
