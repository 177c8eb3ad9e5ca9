/** The texts of the workspace in the language that this person chose; it is read once, when the page opens. */
import { workspace } from './en/workspace.ts'
import { formats } from './format.ts'
import { isLanguage, type Language } from './languages.ts'

export type WorkspaceTexts = typeof workspace

const texts: Readonly<Record<Language, WorkspaceTexts>> = { en: workspace }

/** Where the chosen language is kept on the device, by the public pages too. */
export const languageKey = 'language'

const chosen = typeof localStorage === 'undefined' ? '' : (localStorage.getItem(languageKey) ?? '')

export const language: Language = isLanguage(chosen) ? chosen : 'en'
export const text = texts[language]
export const { date, figure, instant } = formats(language)
