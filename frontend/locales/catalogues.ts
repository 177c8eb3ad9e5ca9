/** The texts of the public pages in every language. English is what the others translate. */
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import type { Language } from './languages.ts'

export type Catalogue = typeof en

export const catalogues: Readonly<Record<Language, Catalogue>> = { en, es }
