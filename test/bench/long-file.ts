/** An invented file of many series, of any length. */
import { economies } from '../../shared/economies.ts'

export const code = 'IT.NET.USER.ZS'
export const options = { series: code, fileName: 'invented.csv', today: '2026-05-01' }

const pieceLength = 64 * 1024

/** A tidy file of many variables, of which one is read, as publishers of several series give it. */
export function* longFile(rows: number): Generator<string> {
  yield 'economy,economy name,year,variable,value\n'
  const others = Math.ceil(rows / (economies.length * 60))
  const names = [code, ...Array.from({ length: others }, (_, i) => `OTHER.${i}`)]
  let left = rows
  for (const name of names)
    for (const { key, name: economy } of economies)
      for (let year = 1965; year < 2025; year += 1) {
        if (left === 0) return
        left -= 1
        yield `${key},"${economy}",${year},${name},${((year * 7919) % 9973) / 100}\n`
      }
}

/** The bytes of pieces as a stream gives them; made anew each time, so that nothing holds the whole file. */
export async function* bytesOf(lines: Iterable<string>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  let piece = ''
  for (const line of lines) {
    piece += line
    if (piece.length < pieceLength) continue
    yield encoder.encode(piece)
    piece = ''
  }
  yield encoder.encode(piece)
}
