/** Reading a file of any length: its bytes pass through and are not kept. */
import { hashBytes } from '../../canonical.ts'
import { Problems } from '../csv-read.ts'
import { mayHaveDecimalComma, showsDecimalComma } from '../numbers.ts'
import { Sha256 } from '../sha256.ts'
import type { Wrong } from '../wrong.ts'
import { formatOf, headLength, type ImportOptions, type SeriesRead, SeriesReader } from './import.ts'

/** Most bytes of a file, and of one that has to be held whole. */
const fileMax = 1024 ** 3
const wholeMax = 64 * 1024 ** 2
/** Up to so many bytes are held to be hashed at once by the platform, many times faster than piece by piece. */
const hashedWhole = 8 * 1024 ** 2

/** Gives the file's bytes from its beginning, every time it is called. */
export type Open = () => AsyncIterable<Uint8Array<ArrayBuffer>>

/**
 * Reads a file of `size` bytes; `onBytes` is told how many have been read. A file that is no UTF-8, or too long for its
 * format, is refused like any other.
 */
export async function importSeries(
  open: Open,
  size: number,
  options: ImportOptions,
  onBytes: (bytes: number) => void = () => undefined,
): Promise<SeriesRead> {
  try {
    const head = await headOf(open)
    const format = formatOf(head)
    const whole = format.kind === 'json-stat'
    if (size > (whole ? wholeMax : fileMax))
      return refusal({ code: 'too-large', megabytes: (whole ? wholeMax : fileMax) / 1024 ** 2 })
    const comma = !whole && mayHaveDecimalComma(format.delimiter) && (await hasDecimalComma(open))
    const reader = new SeriesReader(head, comma, options)
    const hash = new FileHash()
    let read = 0
    for await (const text of textsOf(open, (bytes) => {
      hash.add(bytes)
      read += bytes.length
      onBytes(read)
    }))
      reader.push(text)
    return reader.end(await hash.hex())
  } catch (error) {
    if (error instanceof NotText) return refusal({ code: 'not-utf8' }, error.line)
    throw error
  }
}

function refusal(wrong: Wrong, line = 1): SeriesRead {
  const problems = new Problems()
  problems.add(line, 1, '', wrong)
  return { ok: false, problems: problems.list, total: problems.total }
}

/** The bytes are no UTF-8; `line` is near the first that are none. */
class NotText extends Error {
  readonly line: number

  constructor(line: number) {
    super('These bytes are no text in UTF-8')
    this.line = line
  }
}

/** The file as text, piece by piece. Throws NotText. */
async function* textsOf(
  open: Open,
  onBytes: (bytes: Uint8Array<ArrayBuffer>) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  const decoded = (bytes?: Uint8Array): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
    } catch (error) {
      if (error instanceof TypeError) throw new NotText(line)
      throw error
    }
  }
  for await (const bytes of open()) {
    onBytes(bytes)
    const text = decoded(bytes)
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line += 1
    yield text
  }
  yield decoded()
}

async function headOf(open: Open): Promise<string> {
  let head = ''
  for await (const text of textsOf(open, () => undefined)) {
    head += text
    if (head.length >= headLength) break
  }
  return head.slice(0, headLength)
}

async function hasDecimalComma(open: Open): Promise<boolean> {
  let rest = ''
  for await (const text of textsOf(open, () => undefined)) {
    const lines = rest + text
    const end = lines.lastIndexOf('\n') + 1
    if (showsDecimalComma(lines.slice(0, end))) return true
    rest = lines.slice(end).slice(-headLength)
  }
  return showsDecimalComma(rest)
}

/** SHA-256 of bytes as they pass. */
class FileHash {
  private held: Uint8Array<ArrayBuffer>[] = []
  private bytes = 0
  private long: Sha256 | undefined

  add(piece: Uint8Array<ArrayBuffer>): void {
    if (this.long) return void this.long.add(piece)
    this.held.push(piece)
    this.bytes += piece.length
    if (this.bytes <= hashedWhole) return
    this.long = new Sha256()
    for (const one of this.held) this.long.add(one)
    this.held = []
  }

  async hex(): Promise<string> {
    if (this.long) return this.long.hex()
    const whole = new Uint8Array(this.bytes)
    let at = 0
    for (const piece of this.held) {
      whole.set(piece, at)
      at += piece.length
    }
    return hashBytes(whole)
  }
}
