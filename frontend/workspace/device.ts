/**
 * What this browser keeps for the people who work in it: changes that wait to be sent, unfinished answers, and the
 * last view of each report. Everything is kept by person, and read for the person who is signed in.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Actor } from '../../shared/actor.ts'
import type { EconomyKey } from '../../shared/economies.ts'
import type { KeptDraft } from './drafts.ts'
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

interface Kept extends DBSchema {
  /** By subject and number. */
  outbox: { key: [string, number]; value: Waiting }
  /** By subject, cycle, economy and indicator. */
  drafts: { key: [string, string, string, string]; value: KeptDraft }
  /** By subject, cycle and economy. */
  reports: { key: [string, string, string]; value: ReportCopy }
  /** By subject. */
  people: { key: string; value: Actor }
}

export type Device = IDBPDatabase<Kept>

/**
 * Shape of what is kept. When it changes, raise the number and bring what was typed over in `upgrade`; copies of what
 * the API gave are dropped there, for they may be of another shape too.
 */
const version = 1

/** Opens the store of this browser; fails where the browser keeps nothing for pages. */
export const openDevice = (name = 'aider'): Promise<Device> =>
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

/** The keys of one person in a store whose keys begin with the subject. */
export const ofPerson = (subject: string): IDBKeyRange => IDBKeyRange.bound([subject], [subject, []])
