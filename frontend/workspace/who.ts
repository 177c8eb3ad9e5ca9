/** Who did something, as far as a report knows: it holds no names. */
import type { Actor, Signature } from '../../shared/actor.ts'
import { text as t } from '../locales/workspace.ts'

/** `you`, or the person's role. */
export const whoIs = (by: Signature, reader: Actor): string =>
  by.subject === reader.subject ? t.who.you : t.who[by.role]
