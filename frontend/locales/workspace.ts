/** The texts of the workspace in the language that this person chose; it is read once, when the page opens. */
import { workspace as en } from './en/workspace.ts'
import { workspace as es } from './es/workspace.ts'
import { formats } from './format.ts'
import { isLanguage, type Language, languageKey } from './languages.ts'

export type WorkspaceTexts = typeof en

const texts: Readonly<Record<Language, WorkspaceTexts>> = { en, es }

const chosen = typeof localStorage === 'undefined' ? '' : (localStorage.getItem(languageKey) ?? '')

export const language: Language = isLanguage(chosen) ? chosen : 'en'
export const text = texts[language]
export const { date, figure, instant } = formats(language)
