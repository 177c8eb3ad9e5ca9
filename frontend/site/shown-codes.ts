/** The codes by which a heading of a table is known, read from where it leads. */
import { textOf } from './shown-text.ts'

/** Dimensions of the structure AIDER_TRACKER:SHOWN(1.0.0) that a heading gives. */
export type Codes = Partial<Record<'REF_AREA' | 'FOCUS_AREA' | 'INDICATOR' | 'TIME_PERIOD', string>>

/** A heading that leads nowhere may carry the key of its economy, and a year is its own code. */
export function codesIn(heading: HTMLElement): Codes {
  const href = heading.querySelector('a')?.getAttribute('href') ?? ''
  const economy = heading.dataset.key ?? /\/economies\/([a-z]{3})\//.exec(href)?.[1]
  const area = /\/areas\/(\d+)\/|^#a(\d+)$/.exec(href)
  const indicator = /(?:\/indicators\/|#i)(\d+\.\d+)/.exec(href)?.[1]
  const text = textOf(heading)
  return {
    ...(economy !== undefined && { REF_AREA: economy.toUpperCase() }),
    ...(area && { FOCUS_AREA: area[1] ?? area[2] ?? '' }),
    ...(indicator !== undefined && { INDICATOR: indicator }),
    ...(/^\d{4}$/.test(text) && { TIME_PERIOD: text }),
  }
}
