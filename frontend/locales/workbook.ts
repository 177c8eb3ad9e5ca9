/** The texts of the reporting template in the language that this person chose, and the words of all, which files may hold. */
import type { WorkbookWords } from '../../shared/formats/workbook/words.ts'
import { speak } from '../../shared/schema-messages.ts'
import type { Catalogue } from './catalogues.ts'
import { framework as enFramework } from './en/framework.ts'
import { workbook as en } from './en/workbook.ts'
import { workspace as enWorkspace } from './en/workspace.ts'
import { framework as esFramework } from './es/framework.ts'
import { workbook as es } from './es/workbook.ts'
import { workspace as esWorkspace } from './es/workspace.ts'
import { type Language, languages } from './languages.ts'
import { language, type WorkspaceTexts } from './workspace.ts'

export type WorkbookTexts = typeof en

/** The words of a file that are not in other catalogues already. */
export interface OwnWords
  extends Omit<WorkbookWords, 'title' | 'area' | 'question' | 'guidance' | 'unit' | 'reason' | 'rules'> {
  readonly titled: (economy: string, cycle: string) => string
}

const texts: Readonly<Record<Language, WorkbookTexts>> = { en, es }
const words: Readonly<Record<Language, WorkbookWords>> = {
  en: wordsOf(en.words, enFramework, enWorkspace),
  es: wordsOf(es.words, esFramework, esWorkspace),
}

function wordsOf(
  { titled, ...own }: OwnWords,
  framework: Catalogue['framework'],
  { answer, answerRules }: WorkspaceTexts,
): WorkbookWords {
  return {
    ...own,
    title: (economy, cycle) => titled(framework.economies[economy].label, cycle),
    area: (id) => framework.areas[id].shortName,
    question: (id) => framework.indicators[id]?.name ?? id,
    guidance: (id) => {
      const { definition = '', evidence = '' } = framework.indicators[id] ?? {}
      return `${definition} ${answer.counts(evidence)}`
    },
    unit: (unit) => framework.units[unit] ?? unit,
    reason: (reason) => framework.reasons[reason] ?? reason,
    rules: answerRules,
  }
}

export const text = texts[language]
/** What stands in a file in a language. */
export const wordsIn = (of: Language): WorkbookWords => words[of]
/** The words that are understood, those of a person's language first. */
export const wordsFrom = (of: Language) => [words[of], ...languages.map(wordsIn)] as const
/** Lets the rules of answers speak a language, where the page's own choice cannot be looked up. */
export const speakIn = (of: Language): void => speak((of === 'es' ? esWorkspace : enWorkspace).schema)
