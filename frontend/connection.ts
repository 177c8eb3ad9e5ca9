/** Whether the server can be reached, as far as the browser and the last request tell. */
import { signal } from '@preact/signals'

export const reachable = signal(navigator.onLine)

addEventListener('offline', () => {
  reachable.value = false
})
// A guess: the next request finds out.
addEventListener('online', () => {
  reachable.value = true
})
