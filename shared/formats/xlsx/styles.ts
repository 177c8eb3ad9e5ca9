/** The few looks that our workbooks have, as the part `xl/styles.xml`. Locked unless a style says that it is for entry. */

interface Look {
  readonly font: 0 | 1 | 2 | 3
  readonly fill: 0 | 2 | 3
  readonly format: number
  readonly entry?: true
  readonly ruled?: true
}

/** Number formats: 0 general, 49 text, 164 a date as 2026-11-24. */
const looks = {
  plain: { font: 0, fill: 0, format: 0 },
  title: { font: 1, fill: 0, format: 0 },
  note: { font: 3, fill: 0, format: 0 },
  head: { font: 2, fill: 3, format: 49, ruled: true },
  locked: { font: 0, fill: 2, format: 49, ruled: true },
  text: { font: 0, fill: 0, format: 49, entry: true, ruled: true },
  number: { font: 0, fill: 0, format: 0, entry: true, ruled: true },
  date: { font: 0, fill: 0, format: 164, entry: true, ruled: true },
  lockedNumber: { font: 0, fill: 2, format: 0, ruled: true },
  lockedDate: { font: 0, fill: 2, format: 164, ruled: true },
} as const satisfies Record<string, Look>

export type StyleName = keyof typeof looks

const index = new Map(Object.keys(looks).map((name, i) => [name, i]))

/** The number under which cells name a style. */
export const styleIndex = (name: StyleName): number => index.get(name) ?? 0

const format = ({ font, fill, format, entry, ruled }: Look): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${ruled ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment vertical="top"${ruled ? ' wrapText="1"' : ''}/><protection locked="${entry ? 0 : 1}"/></xf>`

const font = (size: number, color: string, bold = false): string =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><color rgb="FF${color}"/><name val="Calibri"/><family val="2"/></font>`

const fill = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`

const side = (name: string): string => `<${name} style="thin"><color rgb="FFD5DFE0"/></${name}>`

const all: readonly Look[] = Object.values(looks)

export const stylesXml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="4">${font(11, '16292C')}${font(16, '16292C', true)}${font(11, 'FFFFFF', true)}${font(11, '4D6165')}</fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('F3F7F7')}${fill('125E68')}</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${all.length}">${all.map(format).join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
