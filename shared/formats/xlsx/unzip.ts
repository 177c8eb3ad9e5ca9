/** Taking parts out of a ZIP file that nobody vouches for: its directory is read first, and bounds what is unpacked. */
import { Inflate } from 'fflate'
import { FileRefused } from './refused.ts'

/** Most bytes that all parts together may claim to have unpacked, and may have; a full template has less than one million. */
export const unpackedMax = 50_000_000
const entriesMax = 1_000
/** Bytes given to the decompressor at once: a kilobyte can grow to a megabyte before its size is looked at. */
const stepBytes = 4_096

export interface ZipEntry {
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly packed: number
  /** Unpacked bytes, as the directory says. */
  readonly size: number
  /** Where the part's own header begins. */
  readonly offset: number
}

/** The parts by their names. Throws FileRefused where there is no directory, or where it claims too much. */
export function zipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > entriesMax) throw new FileRefused('unpacks-too-large')
  const entries = new Map<string, ZipEntry>()
  let total = 0
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new FileRefused('damaged')
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true))
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)))
    const size = view.getUint32(at + 24, true)
    total += size
    if (total > unpackedMax) throw new FileRefused('unpacks-too-large')
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size,
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return entries
}

function endRecord(view: DataView): number {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at
  throw new FileRefused('damaged')
}

/** One part, unpacked. Throws FileRefused as soon as it grows beyond what the directory says, and where it is damaged. */
export function unzipEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { offset, packed, size, method } = entry
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50)
    throw new FileRefused('damaged')
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packed > bytes.length) throw new FileRefused('damaged')
  const data = bytes.subarray(start, start + packed)
  if (method === 0) return data
  if (method !== 8) throw new FileRefused('damaged')
  return inflated(data, size)
}

function inflated(data: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size)
  let length = 0
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new FileRefused('unpacks-too-large')
    out.set(chunk, length)
    length += chunk.length
  })
  try {
    for (let at = 0; at < data.length; at += stepBytes)
      inflate.push(data.subarray(at, at + stepBytes), at + stepBytes >= data.length)
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused('damaged')
  }
  if (length !== size) throw new FileRefused('damaged')
  return out
}
