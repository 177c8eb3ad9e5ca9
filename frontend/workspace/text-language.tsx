/** In which language a text is written. */
import { useId } from 'preact/hooks'
import { text as t } from '../locales/workspace.ts'

/** Languages of APEC economies, each by its own name. */
const languages = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  id: 'Bahasa Indonesia',
  ja: '日本語',
  ko: '한국어',
  ms: 'Bahasa Melayu',
  ru: 'Русский',
  th: 'ไทย',
  vi: 'Tiếng Việt',
  zh: '中文',
} as const

export function TextLanguage({ value, choose }: { value: string; choose: (tag: string) => void }) {
  const id = useId()
  return (
    <div class="f">
      <label for={id}>{t.answer.language}</label>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {Object.entries(languages).map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
        {!Object.hasOwn(languages, value) && <option value={value}>{value}</option>}
      </select>
    </div>
  )
}
