/** The economy's public page as it will look when its report is published. */
import './preview.css'
import { useState } from 'preact/hooks'
import { EconomyKey } from '../../shared/economies.ts'
import type { ReleaseSource } from '../../shared/release/release-of.ts'
import { api } from '../client.ts'
import { type Language, languages } from '../locales/languages.ts'
import { language as spoken, text as t } from '../locales/workspace.ts'
import { Unloaded, useLoaded } from './loading.tsx'
import { economyName } from './names.ts'

const p = t.preview
const widths = ['wide', 'phone'] as const

export function Preview({ cycle, economy }: { cycle: string; economy: string }) {
  const key = EconomyKey.safeParse(economy.toUpperCase())
  return key.success ? <Loaded cycle={cycle} economy={key.data} /> : <h1>{t.lost}</h1>
}

function Loaded({ cycle, economy }: { cycle: string; economy: EconomyKey }) {
  const [language, setLanguage] = useState<Language>(spoken)
  const [width, setWidth] = useState<(typeof widths)[number]>('wide')
  const data = useLoaded(async () => {
    const route = api.reports[':cycle'][':economy'].preview
    const [response, { previewPage }] = await Promise.all([
      route.$get({ param: { cycle, economy } }),
      import('./preview-page.ts'),
    ])
    const source = (await response.json()) as ReleaseSource
    return (as: Language) => previewPage(source, cycle, economy, as)
  }, [cycle, economy])
  const name = economyName(economy)
  if (!data.value) return <Unloaded title={p.title(name, cycle)} from={data} />
  const html = data.value(language)
  return (
    <>
      <h1>{p.title(name, cycle)}</h1>
      <p class="note">{p.note}</p>
      <p>
        <a href={`/workspace/reports/${cycle}/${economy}/1`}>{t.home.report(name, cycle)}</a>
      </p>
      {html === undefined && <p>{p.nothing}</p>}
      {html !== undefined && (
        <>
          <div class="row">
            <Choice
              label={p.language}
              value={language}
              options={languages.map((l) => [l, p.languages[l]])}
              choose={setLanguage}
            />
            <Choice
              label={p.width}
              value={width}
              options={widths.map((w) => [w, p.widths[w]])}
              choose={setWidth}
            />
          </div>
          <iframe
            class={`preview ${width}`}
            title={p.title(name, cycle)}
            sandbox="allow-popups"
            srcdoc={html}
          />
        </>
      )}
    </>
  )
}

function Choice<T extends string>(props: {
  label: string
  value: T
  options: readonly (readonly [T, string])[]
  choose: (value: T) => void
}) {
  const { label, value, options, choose } = props
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => choose(event.currentTarget.value as T)}>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
