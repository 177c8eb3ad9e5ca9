import { language } from '../locales/workspace.ts'

/** The instant on the reader's own clock. */
export const ownTime = (iso: string): string =>
  new Date(iso).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })
