/** A block from the address of a page of this site on which a reader chose something. */
import type { BriefBlock } from '../../../shared/brief/brief.ts'
import { economies } from '../../../shared/economies.ts'
import { focusAreas, indicators } from '../../../shared/framework/index.ts'
import { choiceFrom } from '../../pages/analysis/choice.ts'

const subjects = new Set([...focusAreas, ...indicators].map(({ id }) => id))

/**
 * The table of `/data/selection/`, or the chart of `/analysis/trends/`; undefined for any other address. `cycles` are
 * those of the release, oldest first; like the page, a selection without cycles is of the newest.
 */
export function pastedBlock(address: string, cycles: readonly string[]): BriefBlock | undefined {
  const site = 'https://aider.invalid'
  if (!URL.canParse(address.trim(), site)) return undefined
  const url = new URL(address.trim(), site)
  const read = (name: string) => url.searchParams.get(name) ?? ''
  if (/^\/(es\/)?data\/selection\/$/.test(url.pathname)) {
    const chosen = (name: string, all: readonly string[]) =>
      read(name) === '' ? all : all.filter((one) => read(name).split(',').includes(one))
    const keys = chosen(
      'economies',
      economies.map(({ key }) => key.toLowerCase()),
    )
    return {
      kind: 'table',
      economies: economies.flatMap(({ key }) => (keys.includes(key.toLowerCase()) ? [key] : [])),
      indicators: [
        ...chosen(
          'indicators',
          indicators.map(({ id }) => id),
        ),
      ],
      cycles: [...(read('cycles') === '' ? cycles.slice(-1) : chosen('cycles', cycles))],
    }
  }
  if (/^\/(es\/)?analysis\/trends\/$/.test(url.pathname)) {
    const { of, economies: picked } = choiceFrom(read, subjects)
    if (!subjects.has(of)) return undefined
    return {
      kind: 'chart',
      of,
      economies: picked.flatMap((one) => economies.find(({ key }) => key.toLowerCase() === one)?.key ?? []),
    }
  }
  return undefined
}
