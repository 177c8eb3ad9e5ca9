import type { Log } from './api/deps.ts'

/** One line of JSON per entry, as CloudWatch reads it. */
export const log: Log = (entry) => console.log(JSON.stringify(entry))
