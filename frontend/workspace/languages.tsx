/** The other languages of the workspace, each by its own name. */
import { type Language, languageKey, languages } from '../locales/languages.ts'
import { language, text as t } from '../locales/workspace.ts'

/** The page is opened anew, because its texts are read once; what is typed outlives that. */
function choose(chosen: Language): void {
  localStorage.setItem(languageKey, chosen)
  location.reload()
}

export const Languages = () => (
  <>
    {languages
      .filter((other) => other !== language)
      .map((other) => (
        <button key={other} type="button" class="link" lang={other} onClick={() => choose(other)}>
          {t.languages[other]}
        </button>
      ))}
  </>
)
