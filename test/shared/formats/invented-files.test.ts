import { describe, expect, it } from 'vitest'
import { readSeries } from '../../../shared/formats/series/import.ts'

const read = (text: string, over: { vintage?: string } = {}) =>
  readSeries(text, {
    series: 'IT.NET.USER.ZS',
    fileName: 'invented.csv',
    fileHash: 'a'.repeat(64),
    today: '2026-05-01',
    ...over,
  })

const problemsOf = (text: string) => {
  const result = read(text)
  return result.ok ? [] : result.problems.map(({ line, column, found }) => [line, column, found])
}
const valuesOf = (text: string) => {
  const result = read(text)
  return result.ok ? result.file.observations.map(({ value }) => value) : result.problems
}

describe('a file of figures', () => {
  it('with decimal commas has no decimal points: 1.500 is refused, not read as one and a half', () => {
    expect(problemsOf('economy;year;value\nPER;2023;1.500\nCHL;2023;60,25\nAUS;2023;60.25\n')).toEqual([
      [2, 3, '1.500'],
      [4, 3, '60.25'],
    ])
    expect(valuesOf('economy;year;value\nPER;2023;7,5\nCHL;2023;60,25\n')).toEqual([60.25, 7.5])
    expect(valuesOf('economy;year;value\nPER;2023;7.5\nCHL;2023;60.25\n')).toEqual([60.25, 7.5])
  })

  it('that names a column twice is refused at the second, instead of the first winning', () => {
    expect(problemsOf('economy,year,year,value,value\nPER,2023,2022,50,60\n')).toEqual([
      [1, 3, 'year'],
      [1, 5, 'value'],
    ])
    expect(problemsOf('economy,economy,2022,2023\nPER,CHL,1,2\n')).toEqual([[1, 2, 'economy']])
    expect(valuesOf('economy,year,value,note,note\nPER,2023,50,a,b\n')).toEqual([50])
  })

  it.each(['9999-12-31', '2026-05-03', '1989-12-31', '0000-01-01'])(
    'published on %s is refused: it could never be displaced, or never count',
    (vintage) => {
      expect(read('economy,year,value\nPER,2023,50\n', { vintage }).ok).toBe(false)
      const stated = `Data Source,x,\nLast Updated Date,${vintage},\neconomy,year,value\nPER,2023,50\n`
      expect(problemsOf(stated)).toEqual([[2, 2, vintage]])
    },
  )

  it('published today where it is tomorrow already is read', () => {
    expect(read('economy,year,value\nPER,2023,50\n', { vintage: '2026-05-02' }).ok).toBe(true)
  })
})
