import { beforeAll, describe, expect, it } from 'vitest'
import { type ConvergenceProps, convergenceOf } from '../../../frontend/pages/models/analysis/convergence.ts'
import { viewsOf } from '../../../frontend/pages/models/common.ts'
import { reportedRows } from '../../../shared/release/data/analysis.ts'
import { measuredRows } from '../../../shared/release/data/analysis-measured.ts'
import type { AnalysisRow } from '../../../shared/release/data/analysis-row.ts'
import type { Release } from '../../../shared/release/release.ts'
import { releaseOf } from '../../../shared/release/release-of.ts'
import { describeReal } from '../../real-data.ts'
import { internetFile, vintageOf } from '../../shared/formats/real-vintage.ts'
import { historiesOf, inventedHistory } from './invented-history.ts'

const propsOf = (release: Release): ConvergenceProps => convergenceOf(release, historiesOf(release))

const inFile = (rows: readonly AnalysisRow[], subject: string, statistic: string): number | undefined =>
  rows.find((row) => row.method === 'convergence' && row.subject === subject && row.statistic === statistic)
    ?.value

describe('the page on convergence', () => {
  let release: Release
  let props: ConvergenceProps

  beforeAll(() => {
    release = inventedHistory()
    props = propsOf(release)
  })

  it('shows what the files of analysis hold, for every focus area and measured series', () => {
    const rows = [...reportedRows(viewsOf(release).at(-1)?.history ?? []), ...measuredRows(release)]
    const compared = [...props.areas, ...props.indicators.filter(({ kind }) => kind === 'measure')]
    expect(compared.filter(({ verdict }) => verdict !== 'few').length).toBeGreaterThan(15)
    for (const { id, beta, range, sd, from, to } of compared) {
      if (!beta || !sd) continue
      expect(beta.beta, id).toBeCloseTo(inFile(rows, id, 'beta') ?? Number.NaN, 4)
      expect(beta.standardError, id).toBeCloseTo(inFile(rows, id, 'standard_error') ?? Number.NaN, 4)
      const relative = (shown: number, row: string) =>
        expect(shown / (inFile(rows, id, row) ?? Number.NaN), `${id} ${row}`).toBeCloseTo(1, 4)
      relative(range?.[0] ?? 0, 'range_from')
      relative(range?.[1] ?? 0, 'range_to')
      relative(sd[0], `sd_${from}`)
      relative(sd[1], `sd_${to}`)
    }
  })

  it('says closer only where the standard deviation fell by a point, and apart only where it rose by one', () => {
    for (const { verdict, sd, kind } of [...props.areas, ...props.indicators]) {
      if (!sd || kind === 'measure') continue
      const change = sd[1] - sd[0]
      expect(verdict).toBe(Math.abs(change) < 1 ? 'same' : change < 0 ? 'closer' : 'apart')
    }
  })

  it('says nothing of one cycle, nor of none', () => {
    expect(propsOf(inventedHistory([2026])).areas.every(({ verdict }) => verdict === 'few')).toBe(true)
    const none = propsOf(releaseOf({ cycles: [], sections: [], vintages: [], withdrawn: [] }))
    expect(none.areas.every(({ verdict, n }) => verdict === 'few' && n === 0)).toBe(true)
  })
})

describeReal('individuals using the Internet', () => {
  it('has the reference values, on the page too', () => {
    const vintage = vintageOf(internetFile, 'IT.NET.USER.ZS')
    const observations = vintage.observations.filter(({ year }) => year <= 2023)
    const release = releaseOf({
      cycles: [],
      sections: [],
      vintages: [{ ...vintage, observations }],
      withdrawn: [],
    })
    const internet = propsOf(release).indicators.find(({ id }) => id === '3.4')
    expect(internet).toMatchObject({ n: 20, from: 2017, to: 2023, verdict: 'closer' })
    expect(internet?.beta?.beta).toBeCloseTo(-0.06004, 5)
    expect(internet?.beta?.speed).toBeCloseTo(0.0744, 4)
    expect(internet?.beta?.without).toMatchObject({ economy: 'PNG' })
    expect(internet?.beta?.without?.beta).toBeCloseTo(-0.122, 3)
    expect(internet?.sd?.map((sd) => sd.toFixed(2))).toEqual(['23.48', '17.40'])
    expect(internet?.cv?.map((cv) => cv.toFixed(4))).toEqual(['0.3349', '0.2025'])
  })
})
