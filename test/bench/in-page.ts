/** Runs in a page before anything of its own: notes what a reader would notice. Times are milliseconds since the visit began. */

export interface Noticed {
  /** When the whole heatmap stood there; absent before, and on other pages. */
  readable?: number
  largestPaint: number
  layoutShift: number
  /** What tasks took beyond 50 ms each. */
  blocked: number
}

declare global {
  interface Window {
    noticed: Noticed
    /** From now on waits for a key and the next complete drawing of the first chart. */
    awaitRedraw(): void
    /** Milliseconds from that key until the drawing was painted. */
    redrawn: Promise<number>
  }
}

const noticed: Noticed = { largestPaint: 0, layoutShift: 0, blocked: 0 }
window.noticed = noticed

function observe(type: string, note: (entry: PerformanceEntry) => void): void {
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
}

observe('largest-contentful-paint', ({ startTime }) => {
  noticed.largestPaint = startTime
})
observe('layout-shift', (entry) => {
  const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
  if (!hadRecentInput) noticed.layoutShift += value
})
observe('longtask', ({ duration }) => {
  noticed.blocked += Math.max(0, duration - 50)
})

/** 21 economies, 11 focus areas. */
const cells = 231
new MutationObserver((_, observer) => {
  if (document.querySelectorAll('[data-cell]').length < cells) return
  noticed.readable = performance.now()
  observer.disconnect()
}).observe(document, { childList: true, subtree: true })

window.awaitRedraw = () => {
  const revision = () => document.querySelector('canvas')?.dataset.rev
  const before = revision()
  let pressed: number | undefined
  addEventListener(
    'keydown',
    (event) => {
      pressed = event.timeStamp
    },
    { capture: true, once: true },
  )
  window.redrawn = new Promise((resolve) => {
    const look = () => {
      if (pressed === undefined || revision() === before) return void requestAnimationFrame(look)
      const since = pressed
      // The task after the next frame runs when that frame has been painted.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - since), 0))
    }
    requestAnimationFrame(look)
  })
}
