/** A gentle word on APEC's nomenclature beside a text; the text itself is never altered. */
import { offences } from '../../shared/framework/nomenclature.ts'
import { text as t } from '../locales/workspace.ts'

/** Says which words of an English text APEC avoids; stays silent on other languages. */
export function NomenclatureNote({ text, language }: { text: string; language: string }) {
  const words = language === 'en' ? offences(text) : []
  return (
    <div role="status">
      {words.length > 0 && <p class="soft">{t.answer.nomenclature(words.join(', '))}</p>}
    </div>
  )
}
