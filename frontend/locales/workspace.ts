/** The texts of the workspace in the language that this person chose; it is read once, when the page opens. */
import { speak } from '../../shared/schema-messages.ts'
import type { Catalogue } from './catalogues.ts'
import { framework as englishFramework } from './en/framework.ts'
import { workspace as english } from './en/workspace.ts'
import { formats } from './format.ts'
import { isLanguage, type Language, languageKey } from './languages.ts'

export type WorkspaceTexts = typeof english

const chosen = typeof localStorage === 'undefined' ? '' : (localStorage.getItem(languageKey) ?? '')

export const language: Language = isLanguage(chosen) ? chosen : 'en'

interface Texts {
  readonly workspace: WorkspaceTexts
  readonly framework: Catalogue['framework']
}

/** Another language than English is loaded only where it is wanted. */
const texts: Texts =
  language === 'es'
    ? await import('./es/for-workspace.ts')
    : { workspace: english, framework: englishFramework }

export const { workspace: text, framework } = texts
export const { date, given, instant } = formats(language)
speak(text.schema)
