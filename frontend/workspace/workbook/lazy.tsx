/** The page of files, whose code is fetched when somebody opens it; without a connection it says that it is not there. */
import type { Actor } from '../../../shared/actor.ts'
import { Unreachable } from '../../client.ts'
import { text as t } from '../../locales/workspace.ts'
import { Unloaded, useLoaded } from '../loading.tsx'

async function loadPage() {
  try {
    return await import('./page.tsx')
  } catch (cause) {
    throw new Unreachable(t.unreachable, { cause })
  }
}

export function LazyWorkbook(props: { actor: Actor; cycle: string; economy: string }) {
  const page = useLoaded(loadPage, [])
  // A browser does not fetch a module again that failed: the page has to be opened anew.
  if (!page.value)
    return <Unloaded title={t.report.workbook} from={{ ...page, reload: async () => location.reload() }} />
  const { default: Page } = page.value
  return <Page {...props} />
}
