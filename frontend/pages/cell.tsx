/** Scores, levels and means as they stand in tables: a colour, and always a word or a sign beside it. */
import { economies } from '../../shared/economies.ts'
import type { Level } from '../../shared/framework/types.ts'
import type { Catalogue } from '../locales/catalogues.ts'
import { ArrowMark } from './arrow.tsx'
import { useLocale } from './locale.tsx'
import type { Cell, Distribution, Mean } from './props.ts'

const classes = { few: 'few', none: 'nr', na: 'na' } as const

export const cellClass = (cell: Cell): string =>
  cell.kind === 'score' ? `b${cell.band}` : classes[cell.kind]

/** A cell in words, with its bounds and coverage. */
export function cellWords(t: Catalogue, cell: Cell, before?: string): string {
  switch (cell.kind) {
    case 'score': {
      const words = t.cell.score(cell.score, cell.low, cell.high, cell.answered, cell.applicable)
      if (!cell.change || before === undefined) return words
      return `${words}; ${t.cell.change(`${t.site.changeWord[cell.change]} ${t.site.since(before)}`, cell.matched ?? 0)}`
    }
    case 'few':
      return t.cell.few(cell.answered, cell.applicable)
    case 'none':
      return t.cell.none
    case 'na':
      return t.cell.na
  }
}

/**
 * What a cell of the heatmap does not show itself, in few words: one for each cell, they are most of the overview's
 * bytes. The profile, to which the cell leads, also says over how many indicators the change was taken.
 */
export function cellHint(t: Catalogue, cell: Cell, before?: string): string {
  if (cell.kind !== 'score') return cellWords(t, cell)
  const { low, high, answered, applicable, change } = cell
  const words = t.cell.bounds(low, high, answered, applicable)
  return change && before !== undefined
    ? `${words}; ${t.site.changeWord[change]} ${t.site.since(before)}`
    : words
}

/** What stands in a cell; a reader who cannot see its texture hears the words. */
export function CellMark({ cell }: { cell: Cell }) {
  const { t } = useLocale()
  switch (cell.kind) {
    case 'score':
      return <b>{cell.score}</b>
    case 'few':
      return (
        <em>
          {cell.answered}/{cell.applicable}
          <span class="sr"> {t.cell.few(cell.answered, cell.applicable)}</span>
        </em>
      )
    case 'none':
      return <span class="sr">{t.cell.none}</span>
    case 'na':
      return (
        <>
          <span aria-hidden="true">–</span>
          <span class="sr">{t.cell.na}</span>
        </>
      )
  }
}

export function MeanMark({ mean, before }: { mean: Mean; before: string | undefined }) {
  const { t } = useLocale()
  if (mean.score === undefined)
    return (
      <em title={t.cell.suppressed(mean.n)}>
        {mean.n}/{economies.length}
        <b class="sr"> {t.cell.suppressed(mean.n)}</b>
      </em>
    )
  const { change, matched = 0, n, score } = mean
  if (!change || before === undefined) return <b title={t.cell.n(n)}>{Math.round(score)}</b>
  const words = t.cell.meanChange(`${t.site.changeWord[change]} ${t.site.since(before)}`, matched)
  return (
    <>
      <b title={`${t.cell.n(n)}; ${words}`}>{Math.round(score)}</b>
      <span>
        {' '}
        <ArrowMark change={change} />
        <span class="sr"> {words}</span>
      </span>
    </>
  )
}

/** In the order in which bars show them. */
export const levels: readonly Level[] = ['full', 'partial', 'pilot', 'none']

export const levelBand: Readonly<Record<Level, string>> = {
  none: 'b0',
  pilot: 'b1',
  partial: 'b2',
  full: 'b4',
}

export function LevelMark({ level, short = false }: { level: Level; short?: boolean }) {
  const { levels, shortLevels } = useLocale().t.site
  return <span class={`lv ${levelBand[level]}`}>{(short ? shortLevels : levels)[level]}</span>
}

/** Width of a bar in its own units. */
const full = 210
const perEconomy = full / economies.length

/** One 100 % bar: full to none, then not applicable, then the hatch of what was not reported. */
export function DistributionBar({ of }: { of: Distribution }) {
  const { t } = useLocale()
  const parts = [
    ...levels.map((level) => ({ name: t.site.levels[level], n: of[level], look: levelBand[level] })),
    { name: t.area.names.notApplicable, n: of.notApplicable, look: 'na' },
  ]
  let x = 0
  const rects = parts.map(({ n, look }) => {
    const rect = <rect key={look} class={look} x={x} y="0" width={n * perEconomy} height="16" />
    x += n * perEconomy
    return rect
  })
  const hatch: string[] = []
  for (let at = x; at < full; at += 4) hatch.push(`M${at} 16L${Math.min(at + 8, full)} 0`)
  const counts = [...parts, { name: t.area.names.notReported, n: of.notReported }]
  const words = counts.filter(({ n }) => n > 0).map(({ name, n }) => t.area.count(n, name))
  return (
    <>
      <svg
        class="bar"
        viewBox={`0 0 ${full} 16`}
        preserveAspectRatio="none"
        aria-hidden="true"
        data-counts={counts.map(({ n }) => n).join()}
      >
        {rects}
        {hatch.length > 0 && <path class="hatch" d={hatch.join('')} />}
        <rect class="edge" x="0" y="0" width={full} height="16" />
      </svg>
      <small>{words.join(', ')}</small>
    </>
  )
}
