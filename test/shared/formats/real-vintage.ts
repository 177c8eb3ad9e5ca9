/** Vintages read from the real files, for the tests that need them. */
import { readSeries } from '../../../shared/formats/series/import.ts'
import type { Vintage } from '../../../shared/series.ts'
import { realFile } from '../../real-data.ts'

export const internetFile = 'API_IT.NET.USER.ZS_DS2_en_excel_v2_33090__Data.csv'

export const readReal = (name: string, series: string, variable?: string, text = realFile(name)) =>
  readSeries(text, {
    series,
    fileName: name,
    fileHash: '0'.repeat(64),
    today: '2026-11-24',
    ...(variable !== undefined && { variable }),
  })

/** The vintage in a real file. */
export function vintageOf(name: string, series: string): Vintage {
  const result = readReal(name, series)
  if (!result.ok) throw new Error(`${name} was refused`)
  return { ...result.file, contentHash: '', importedAt: '2026-11-24T00:00:00.000Z', importedBy: 'a' }
}
