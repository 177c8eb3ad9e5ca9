/** The languages of the interface. What economies write stays in the language in which they wrote it. */

export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]

export const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text)

/** Where a page stands in a language: `/areas/7/` or `/es/areas/7/`. English has the short address. */
export const inLanguage = (address: string, language: Language): string =>
  language === 'en' ? address : `/${language}${address}`

/** The language of a page at an address. */
export const languageOf = (address: string): Language =>
  languages.find((language) => language !== 'en' && address.startsWith(`/${language}/`)) ?? 'en'

/** Where the device keeps the language that was chosen, in the public pages and in the workspace. */
export const languageKey = 'language'
