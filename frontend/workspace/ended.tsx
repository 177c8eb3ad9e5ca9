/** What a page says once its session is over: the way back in, and what waits on the device for it. */
import { text as t } from '../locales/workspace.ts'
import { signIn } from '../session.ts'
import { thingCount } from './device.ts'
import { useWork } from './work.ts'

/** `kept` is how many changes the device keeps. */
export const Ended = ({ kept }: { kept: number }) => (
  <div class="alert" role="alert">
    <p>
      {t.ended} {kept > 0 && t.kept.signOut(kept)}
    </p>
    <p class="row">
      <button type="button" onClick={() => signIn()}>
        {t.signIn}
      </button>
      {kept > 0 && <a href="/workspace/kept">{t.kept.link}</a>}
    </p>
  </div>
)

export function EndedAtWork() {
  const { outbox, drafts } = useWork()
  return <Ended kept={thingCount([...outbox.waiting.value, ...drafts.all.value])} />
}
