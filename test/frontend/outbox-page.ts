/** What runs in the pages of outbox.test.ts: the outbox of a person, in reach of the test. */
import { type Device, isSameThing, openDevice } from '../../frontend/workspace/device.ts'
import { openDrafts } from '../../frontend/workspace/drafts.ts'
import type { AnswerChange, Change, Outcome, Waiting } from '../../frontend/workspace/outbox.ts'
import { type Outbox, openOutbox } from '../../frontend/workspace/sender.ts'

declare global {
  interface Window {
    /** Sends a change to the report that the test holds. */
    transmit: (waiting: Waiting) => Promise<Outcome>
    tab: { device: Device; outbox: Outbox; drafts: Awaited<ReturnType<typeof openDrafts>> }
    openTab: (subject: string) => Promise<void>
    change: (change: Change) => Promise<void>
    waiting: () => readonly Waiting[]
    /** Changes an answer over what waits or, where nothing does, over `current`: as the form does it. */
    typeOver: (change: AnswerChange, current: string | null) => Promise<void>
  }
}

window.openTab = async (subject) => {
  const device = await openDevice()
  const drafts = await openDrafts(device, subject)
  const outbox = await openOutbox({
    device,
    subject,
    transmit: (waiting) => window.transmit(waiting),
    pause: () => 50,
  })
  window.tab = { device, drafts, outbox }
}
window.change = (change) => window.tab.outbox.add(change)
window.waiting = () => window.tab.outbox.waiting.value
window.typeOver = (change, current) => {
  const shown = window.waiting().findLast((entry) => isSameThing(entry, change))
  return window.change({ ...change, base: shown?.id ?? current })
}
