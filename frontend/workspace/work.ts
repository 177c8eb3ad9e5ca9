/** The work of the person who is signed in: who they are, and what this device keeps for them. */
import { effect } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Actor } from '../../shared/actor.ts'
import { api, isCutOff } from '../client.ts'
import { reachable } from '../connection.ts'
import { type Device, openDevice } from './device.ts'
import { type Drafts, openDrafts } from './drafts.ts'
import { sendChange } from './send-change.ts'
import { type Outbox, openOutbox } from './sender.ts'

export interface Work {
  readonly actor: Actor
  readonly device: Device
  readonly drafts: Drafts
  readonly outbox: Outbox
}

/** Opens what the device keeps for a person; without a connection or a session their role is what it was when it was last asked. */
export async function openWork(subject: string): Promise<Work> {
  const device = await openDevice()
  const actor = await loadActor(device, subject)
  const drafts = await openDrafts(device, subject)
  const outbox = await openOutbox({ device, subject, transmit: sendChange })
  effect(() => {
    if (reachable.value) outbox.send()
  })
  addEventListener('beforeunload', (event) => {
    if (!device.keeps.value && outbox.waiting.value.length + drafts.all.value.length > 0)
      event.preventDefault()
  })
  return { actor, device, drafts, outbox }
}

async function loadActor(device: Device, subject: string): Promise<Actor> {
  try {
    const actor = (await (await api.session.$get()).json()) as Actor
    await device.keepCopy('people', actor)
    return actor
  } catch (error) {
    const known = isCutOff(error) && (await device.copy('people', subject))
    if (!known) throw error
    return known
  }
}

export const WorkContext = createContext<Work | undefined>(undefined)

export function useWork(): Work {
  const work = useContext(WorkContext)
  if (!work) throw new Error('Nobody is signed in here')
  return work
}
