import { expect, it } from 'vitest'
import { csvCell } from '../../../shared/formats/csv-write.ts'

it.each([
  ['=1+1', "'=1+1"],
  ['＝1+1', "'＝1+1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠SUM(A1)', "'＠SUM(A1)"],
  ['-5.2', '-5.2'],
  ['one; =2', '"one; =2"'],
  ['a, "b"', '"a, ""b"""'],
  ['plain', 'plain'],
])('writes %s so that no spreadsheet runs or splits it', (cell, written) => {
  expect(csvCell(cell)).toBe(written)
})
