/** The words of a page of analysis: names from the page, texts of its language alone. */
import { type Names, type Words, wordsOf } from '../pages/analysis/words.ts'

/** Throws where the page holds no names. */
export async function readWords(): Promise<Words> {
  const source = document.querySelector('#names')?.textContent
  if (!source) throw new Error('The page holds no names')
  const names = JSON.parse(source) as Names
  const { trends } =
    names.language === 'es'
      ? await import('../locales/es/trends.ts')
      : await import('../locales/en/trends.ts')
  return wordsOf(trends, names)
}
