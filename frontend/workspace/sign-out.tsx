/** Signing out, which says so where answers have not been sent. */
import { useState } from 'preact/hooks'
import { text as t } from '../locales/workspace.ts'
import { signOut } from '../session.ts'
import { thingCount } from './device.ts'
import { useWork } from './work.ts'

export function SignOut() {
  const { outbox, drafts } = useWork()
  const [asked, setAsked] = useState(false)
  const kept = thingCount([...outbox.waiting.value, ...drafts.all.value])
  return (
    <>
      <button type="button" class="link" onClick={() => (kept > 0 ? setAsked(true) : signOut())}>
        {t.signOut}
      </button>
      {asked && (
        <div class="alert wide" role="alert">
          <p>{outbox.keeps.value ? t.kept.signOut(kept) : t.unkept.lost(kept)}</p>
          <p class="row">
            <button type="button" onClick={() => setAsked(false)}>
              {t.kept.stay}
            </button>
            <button type="button" onClick={() => signOut()}>
              {t.kept.leave}
            </button>
            <a href="/workspace/kept">{t.kept.link}</a>
          </p>
        </div>
      )}
    </>
  )
}
