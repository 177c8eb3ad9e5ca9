/** The language that a page speaks, for every component on it. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type Catalogue, catalogues } from '../locales/catalogues.ts'
import { type Formats, formats } from '../locales/format.ts'
import { inLanguage, type Language } from '../locales/languages.ts'

export interface Locale extends Formats {
  readonly language: Language
  readonly t: Catalogue
  /** The address of a page in this language; `address` is the English one. Files have one address for all. */
  to(address: string): string
}

export const localeOf = (language: Language): Locale => ({
  language,
  t: catalogues[language],
  to: (address) => inLanguage(address, language),
  ...formats(language),
})

export const LocaleContext = createContext<Locale>(localeOf('en'))

export const useLocale = (): Locale => useContext(LocaleContext)
