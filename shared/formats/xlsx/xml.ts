/** The XML of workbooks: walking through it, and writing texts so that every character comes back. */
import { Parser } from 'saxen'
import { escapeXml } from '../escape-xml.ts'
import { FileRefused } from './refused.ts'

export interface Walker {
  /** Names come without their prefix. An element without content is closed at once. */
  open(name: string, attributes: Readonly<Record<string, string>>): void
  close?(name: string): void
  text?(value: string): void
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Goes through a document once. Throws FileRefused where it is no XML, or declares a document type, which may hold entities. */
export function walk(bytes: Uint8Array, walker: Walker): void {
  const damaged = () => {
    throw new FileRefused('damaged')
  }
  const parser = new Parser()
    .on('error', damaged)
    .on('attention', (declaration) => {
      throw new FileRefused(declaration.startsWith('<!DOCTYPE') ? 'entities' : 'damaged')
    })
    .on('openTag', (name, attributes) => {
      const read = Object.entries(attributes()).map(([key, value]) => [local(key), decodeEntities(value)])
      walker.open(local(name), Object.fromEntries(read))
    })
    .on('closeTag', (name) => walker.close?.(local(name)))
    .on('text', (value) => walker.text?.(decodeEntities(value)))
    .on('cdata', (value) => walker.text?.(value))
  parser.parse(decodeUtf8(bytes))
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new FileRefused('damaged')
  }
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** What XML cannot hold, or would change, is written `_x000D_` by spreadsheets; so is what looks like it already. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to write otherwise
const strange = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g

/** A cell's text as it stands in the XML. */
export const encodeText = (text: string): string =>
  escapeXml(
    text.replace(strange, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`),
  )

/** A cell's text as it was before `encodeText`, markup aside. */
export const decodeText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
