/** What a page without a connection says: what is kept, what waits, and what does not work. */
import { reachable } from '../connection.ts'
import { text as t } from '../locales/workspace.ts'
import { thingCount } from './device.ts'
import { useWork } from './work.ts'

export function ConnectionBanner() {
  const { outbox, drafts } = useWork()
  const waiting = outbox.waiting.value
  const held = thingCount(waiting.filter((entry) => entry.held))
  if (!outbox.keeps.value)
    return (
      <div class="off" role="status">
        <span>
          <b>{reachable.value ? t.unkept.title : t.offline.title}</b> {t.unkept.note}
        </span>
      </div>
    )
  if (!reachable.value)
    return (
      <div class="off" role="status">
        <span>
          <b>{t.offline.title}</b> {t.offline.note}
        </span>
        <a href="/workspace/kept">{t.kept.count(thingCount([...waiting, ...drafts.all.value]))}</a>
      </div>
    )
  if (held === 0) return null
  return (
    <div class="off" role="status">
      <span>{t.kept.held(held)}</span>
      <a href="/workspace/kept">{t.kept.link}</a>
    </div>
  )
}
