/** The texts that the cells of a workbook share. */
import { decodeText, walk } from './xml.ts'

/** Reads the shared texts in their order, formatting dropped; none where there is no such part. */
export function readStrings(bytes: Uint8Array | undefined): readonly string[] {
  const strings: string[] = []
  if (!bytes) return strings
  const text = textGatherer()
  walk(bytes, {
    open: text.open,
    text: text.text,
    close(name) {
      text.close(name)
      if (name === 'si') strings.push(text.take())
    },
  })
  return strings
}

/** Gathers what stands in `t` elements, but not how it is pronounced (`rPh`). */
export function textGatherer() {
  let parts = ''
  let inText = false
  let inReading = false
  return {
    open(name: string): void {
      if (name === 't') inText = true
      if (name === 'rPh') inReading = true
    },
    text(value: string): void {
      if (inText && !inReading) parts += value
    },
    close(name: string): void {
      if (name === 't') inText = false
      if (name === 'rPh') inReading = false
    },
    take(): string {
      const taken = decodeText(parts)
      parts = ''
      return taken
    },
  }
}
