/** What a page says once its session is over: the way back in, and what waits on the device for it. */
import { text as t } from '../locales/workspace.ts'
import { signIn } from '../session.ts'
import { thingCount } from './device.ts'
import { useWork } from './work.ts'

/** `kept` says in words what has not been sent. */
export const Ended = ({ kept }: { kept?: string }) => (
  <div class="alert" role="alert">
    <p>
      {t.ended} {kept}
    </p>
    <p class="row">
      <button type="button" onClick={() => signIn()}>
        {t.signIn}
      </button>
      {kept && <a href="/workspace/kept">{t.kept.link}</a>}
    </p>
  </div>
)

export function EndedAtWork() {
  const { outbox, drafts } = useWork()
  const n = thingCount([...outbox.waiting.value, ...drafts.all.value])
  return n === 0 ? <Ended /> : <Ended kept={outbox.keeps.value ? t.kept.signOut(n) : t.unkept.lost(n)} />
}
