/** A brief in the workspace: writing it, seeing it as it will be, publishing and withdrawing it. */
import './briefs.css'
import { useState } from 'preact/hooks'
import type { Actor } from '../../../shared/actor.ts'
import type { BriefVersion } from '../../../shared/brief/brief.ts'
import { mayWriteBriefs } from '../../../shared/brief/decide.ts'
import { briefsApi } from '../../client.ts'
import { inLanguage, type Language } from '../../locales/languages.ts'
import { language, text as t } from '../../locales/workspace.ts'
import { namesOf } from '../../pages/analysis/names.ts'
import { WordsContext, wordsOf } from '../../pages/analysis/words.ts'
import { LocaleContext, localeOf } from '../../pages/locale.tsx'
import { Field } from '../field.tsx'
import { Failure, Unloaded, useLoaded } from '../loading.tsx'
import { Select } from '../select.tsx'
import { BlockList } from './block-list.tsx'
import { PreviewStep } from './preview.tsx'
import { Publication } from './publication.tsx'
import { Refresh } from './refresh.tsx'
import { filesOf, latestNumber } from './release-files.ts'
import { type BriefWork, useBrief } from './use-brief.ts'
import { Versions } from './versions.tsx'

const b = t.briefs

const locale = localeOf(language)
const words = wordsOf(locale.t.trends, namesOf(locale, true))

export function BriefPage({ actor, brief }: { actor: Actor; brief: string }) {
  const data = useLoaded(async () => {
    const version = (await (await briefsApi[':brief'].$get({ param: { brief } })).json()) as BriefVersion
    return { version, newest: await latestNumber() }
  }, [brief])
  if (!data.value) return <Unloaded title={b.title} from={data} />
  return (
    <LocaleContext.Provider value={locale}>
      <WordsContext.Provider value={words}>
        <Editor actor={actor} {...data.value} />
      </WordsContext.Provider>
    </LocaleContext.Provider>
  )
}

interface EditorProps {
  readonly actor: Actor
  readonly version: BriefVersion
  readonly newest: number
}

function Editor({ actor, version: stored, newest }: EditorProps) {
  const work = useBrief(actor.subject, stored)
  const { content, version } = work
  const mayWrite = mayWriteBriefs(actor)
  const release = useLoaded(async () => filesOf(content.release), [String(content.release)])
  return (
    <div class="brief-page">
      <p class="crumb">
        <a href="/workspace/briefs">{b.all}</a>
      </p>
      <h1 lang={content.language} dir="auto">
        {content.title}
      </h1>
      {!mayWrite && <p class="note">{b.readOnly}</p>}
      {mayWrite && (
        <>
          <State work={work} />
          <Refresh work={work} newest={newest} />
          <Facts work={work} newest={newest} />
          {release.error && <Failure error={release.error} retry={release.reload} />}
          <BlockList work={work} cycles={release.value?.cycles ?? []} />
          <Save work={work} />
        </>
      )}
      <PreviewStep brief={version.brief} content={content} />
      {mayWrite && <Publication work={work} page={inLanguage(`/briefs/${version.brief}/`, language)} />}
      <Versions work={work} mayWrite={mayWrite} />
    </div>
  )
}

/** What differs from what is stored, and how to go on where somebody else stored something too. */
function State({ work }: { work: BriefWork }) {
  const { isRestored, isChanged, theirs, keepMine, takeTheirs, discard } = work
  const [wasRestored] = useState(isRestored)
  return (
    <>
      {wasRestored && isChanged && !theirs && (
        <p class="note">
          {b.restored}{' '}
          <button type="button" class="link" onClick={discard}>
            {b.discard}
          </button>
        </p>
      )}
      {theirs && (
        <div class="alert" role="alert">
          <p>{b.conflict}</p>
          <button type="button" onClick={keepMine.run} disabled={keepMine.busy}>
            {b.keepMine}
          </button>{' '}
          <button type="button" onClick={takeTheirs}>
            {b.takeTheirs}
          </button>
        </div>
      )}
      {keepMine.error && <Failure error={keepMine.error} />}
    </>
  )
}

function Facts({ work, newest }: { work: BriefWork; newest: number }) {
  const { content, edit, errors } = work
  const numbers = Array.from({ length: newest }, (_, i) => newest - i)
  const of = (field: string) => errors.find((error) => error.field === field)?.message
  return (
    <>
      <Field
        label={b.newTitle}
        value={content.title}
        lang={content.language}
        error={of('/title')}
        onInput={(title) => edit({ ...content, title })}
      />
      <div class="row">
        <Select<Language>
          label={b.language}
          value={content.language}
          options={[
            ['en', b.languages.en],
            ['es', b.languages.es],
          ]}
          choose={(next) => edit({ ...content, language: next })}
        />
        <Select
          label={b.release}
          value={String(content.release)}
          options={numbers.map((n) => [String(n), b.releaseNumbered(n)])}
          choose={(n) => edit({ ...content, release: Number(n) })}
        />
      </div>
    </>
  )
}

function Save({ work: { save, isChanged, errors, version } }: { work: BriefWork }) {
  return (
    <>
      {errors.length > 0 && <p role="alert">{b.errors}</p>}
      <p class="row">
        <button type="button" class="main" onClick={save.run} disabled={save.busy || !isChanged}>
          {b.save}
        </button>{' '}
        <span role="status">{isChanged ? b.unsaved : b.saved(version.at)}</span>
      </p>
      {save.error && <Failure error={save.error} />}
    </>
  )
}
