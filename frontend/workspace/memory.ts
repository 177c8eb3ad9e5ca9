/** What is typed where the browser keeps nothing: in memory, as long as the page. */
import type { IDBPDatabase } from 'idb'
import type { Kept, Rows, Stores, TypedStore } from './device.ts'

export const memoryStores = (): Stores => ({
  outbox: rows<'outbox'>(({ subject, n }) => [subject, n]),
  drafts: rows<'drafts'>(({ subject, cycle, economy, indicator }) => [subject, cycle, economy, indicator]),
})

/** In the order in which they were first put, which for changes is that of their numbers. */
function rows<N extends TypedStore>(keyOf: (value: Kept[N]['value']) => Kept[N]['key']): Rows<N> {
  const all = new Map<string, Kept[N]['value']>()
  return {
    get: async (key) => all.get(JSON.stringify(key)),
    getAll: async (subject) => [...all.values()].filter((value) => value.subject === subject),
    async put(value) {
      all.set(JSON.stringify(keyOf(value)), value)
    },
    async delete(key) {
      all.delete(JSON.stringify(key))
    },
  }
}

/** Memory over a store that is full: what was sent from memory goes from there too, or it would be sent again. */
export const alsoDeleting = (memory: Stores, db: IDBPDatabase<Kept>): Stores => ({
  outbox: {
    ...memory.outbox,
    async delete(key) {
      await memory.outbox.delete(key)
      await db.delete('outbox', key).catch(notThere)
    },
  },
  drafts: {
    ...memory.drafts,
    async delete(key) {
      await memory.drafts.delete(key)
      await db.delete('drafts', key).catch(notThere)
    },
  },
})

const notThere = (error: Error): void => console.warn(`The store of this browser is closed: ${error.message}`)
