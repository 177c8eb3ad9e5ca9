/**
 * What this browser keeps for the people who work in it: changes that wait to be sent, unfinished answers, and the
 * last view of each report. Everything is kept by person, and read for the person who is signed in.
 */
import { type ReadonlySignal, signal } from '@preact/signals'
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Actor } from '../../shared/actor.ts'
import type { EconomyKey } from '../../shared/economies.ts'
import type { KeptDraft } from './drafts.ts'
import { alsoDeleting, memoryStores } from './memory.ts'
import type { Change, Waiting } from './outbox.ts'
import type { ReportCopy } from './report-copy.ts'

export interface InReport {
  readonly cycle: string
  readonly economy: EconomyKey
}

/** Which answer of which report. */
export interface Place extends InReport {
  readonly indicator: string
}

export const isSamePlace = (a: Place, b: Place): boolean =>
  a.indicator === b.indicator && a.economy === b.economy && a.cycle === b.cycle

/** What in a report an entry is about: an answer, the support in a focus area, or a comment. */
const thingOf = (entry: Place | Change): string => {
  const { cycle, economy } = entry
  const about = (): string => {
    if (!('action' in entry)) return entry.indicator
    if (entry.action === 'support') return `support ${entry.area}`
    if (entry.action === 'comment') return `comment ${entry.id}`
    return entry.action === 'resolve' ? `comment ${entry.comment}` : entry.indicator
  }
  return `${cycle} ${economy} ${about()}`
}

export const isSameThing = (a: Change, b: Change): boolean => thingOf(a) === thingOf(b)

/** How many things some entries are about: one may have several. */
export const thingCount = (entries: readonly (Place | Change)[]): number => new Set(entries.map(thingOf)).size

export interface Kept extends DBSchema {
  /** By subject and number. */
  outbox: { key: [string, number]; value: Waiting }
  /** By subject, cycle, economy and indicator. */
  drafts: { key: [string, string, string, string]; value: KeptDraft }
  /** By subject, cycle and economy. */
  reports: { key: [string, string, string]; value: ReportCopy }
  /** By subject. */
  people: { key: string; value: Actor }
}

/** What people type; the other stores hold copies of what the API gave. */
export type TypedStore = 'outbox' | 'drafts'
export type CopyStore = 'reports' | 'people'

type Value<N extends TypedStore> = Kept[N]['value']
type Key<N extends TypedStore> = Kept[N]['key']

export interface Rows<N extends TypedStore> {
  get(key: Key<N>): Promise<Value<N> | undefined>
  /** Those of one person, in the order of their keys. */
  getAll(subject: string): Promise<Value<N>[]>
  put(value: Value<N>): Promise<unknown>
  delete(key: Key<N>): Promise<void>
}

export type Stores = { readonly [N in TypedStore]: Rows<N> }

export interface Device {
  readonly name: string
  /** False where this browser keeps nothing, or has no room: what is typed then lives as long as the page. */
  readonly keeps: ReadonlySignal<boolean>
  /** Carries out a step on what is typed, all of it or nothing; the step may run twice, so that it does nothing else. */
  change<R>(step: (stores: Stores) => Promise<R>, durability?: 'strict' | 'relaxed'): Promise<R>
  /** Keeps a copy of what the API gave, where there is room. */
  keepCopy<N extends CopyStore>(store: N, value: Kept[N]['value']): Promise<void>
  copy<N extends CopyStore>(store: N, key: Kept[N]['key']): Promise<Kept[N]['value'] | undefined>
}

/**
 * Shape of what is kept. When it changes, raise the number and bring what was typed over in `upgrade`; copies of what
 * the API gave are dropped there, for they may be of another shape too.
 */
const version = 1

/** Opens the store of this browser. Where it keeps nothing for pages, or its room is full, memory takes its place. */
export async function openDevice(name = 'aider'): Promise<Device> {
  const db = await openStore(name).catch(without)
  const keeps = signal(db !== undefined)
  const memory = memoryStores()
  let last: Promise<unknown> = Promise.resolve()
  let moved: Promise<void> | undefined

  const move = async (from: IDBPDatabase<Kept>): Promise<void> => {
    keeps.value = false
    for (const entry of await from.getAll('outbox')) await memory.outbox.put(entry)
    for (const entry of await from.getAll('drafts')) await memory.drafts.put(entry)
  }
  const inMemory = <R>(step: (stores: Stores) => Promise<R>): Promise<R> => {
    // One step at a time, as transactions would have it.
    const result = last.then(() => step(db ? alsoDeleting(memory, db) : memory))
    last = result.catch(without)
    return result
  }
  return {
    name,
    keeps,
    async change(step, durability = 'relaxed') {
      if (db && !moved)
        try {
          return await inTransaction(db, step, durability)
        } catch (error) {
          without(error as Error)
          moved ??= move(db).catch(without)
        }
      await moved
      return inMemory(step)
    },
    keepCopy: async (store, value) => {
      await db?.put(store, value).catch(without)
    },
    copy: async (store, key) => db?.get(store, key),
  }
}

function without(error: Error): undefined {
  console.warn(`This browser keeps nothing for the page: ${error.message}`)
}

/** Opened in a function of its own, for where it is forbidden even the call throws. */
const openStore = async (name: string): Promise<IDBPDatabase<Kept>> =>
  openDB<Kept>(name, version, {
    upgrade(db) {
      db.createObjectStore('outbox', { keyPath: ['subject', 'n'] })
      db.createObjectStore('drafts', { keyPath: ['subject', 'cycle', 'economy', 'indicator'] })
      db.createObjectStore('reports', { keyPath: ['subject', 'report.cycle', 'report.economy'] })
      db.createObjectStore('people', { keyPath: 'subject' })
    },
    // A newer page waits to bring the store up to date: this one lets go of it and works on after a reload.
    blocking(_current, _blocked, event) {
      ;(event.target as IDBDatabase).close()
    },
  })

async function inTransaction<R>(
  db: IDBPDatabase<Kept>,
  step: (stores: Stores) => Promise<R>,
  durability: 'strict' | 'relaxed',
): Promise<R> {
  const tx = db.transaction(['outbox', 'drafts'], 'readwrite', { durability })
  const [outbox, drafts] = [tx.objectStore('outbox'), tx.objectStore('drafts')]
  const work = step({
    outbox: {
      get: (key) => outbox.get(key),
      getAll: (subject) => outbox.getAll(ofPerson(subject)),
      put: async (value) => outbox.put(value),
      delete: (key) => outbox.delete(key),
    },
    drafts: {
      get: (key) => drafts.get(key),
      getAll: (subject) => drafts.getAll(ofPerson(subject)),
      put: async (value) => drafts.put(value),
      delete: (key) => drafts.delete(key),
    },
  }).catch((error) => {
    // What the step did before it failed is not to stay; a request that failed has seen to that itself.
    if (tx.error === null) tx.abort()
    throw error
  })
  const [result] = await Promise.all([work, tx.done])
  return result
}

/** The keys of one person in a store whose keys begin with the subject. */
const ofPerson = (subject: string): IDBKeyRange => IDBKeyRange.bound([subject], [subject, []])
