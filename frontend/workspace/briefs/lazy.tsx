/** The pages of briefs, whose code is fetched when somebody opens one. */
import type { Actor } from '../../../shared/actor.ts'
import { Unreachable } from '../../client.ts'
import { text as t } from '../../locales/workspace.ts'
import { Unloaded, useLoaded } from '../loading.tsx'

async function fetched<M>(load: () => Promise<M>): Promise<M> {
  try {
    return await load()
  } catch (cause) {
    throw new Unreachable(t.unreachable, { cause })
  }
}

/** A browser does not fetch a module again that failed: the page has to be opened anew. */
const reload = async () => location.reload()

export function LazyBriefs(props: { actor: Actor }) {
  const page = useLoaded(() => fetched(() => import('./list.tsx')), [])
  if (!page.value) return <Unloaded title={t.briefs.title} from={{ ...page, reload }} />
  return <page.value.Briefs {...props} />
}

export function LazyBrief(props: { actor: Actor; brief: string }) {
  const page = useLoaded(() => fetched(() => import('./page.tsx')), [])
  if (!page.value) return <Unloaded title={t.briefs.title} from={{ ...page, reload }} />
  return <page.value.BriefPage {...props} />
}
