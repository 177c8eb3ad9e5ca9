/** Numbers as people type them, in digits with a decimal point or comma. */

const plain = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
/** Groups of three digits after a comma: thousands to some, decimals to others. */
const grouped = /^[+-]?[1-9]\d{0,2}(,\d{3})+$/

/** The number, or `undefined` for what is none, or could be two. */
export function typedNumber(text: string): number | undefined {
  const trimmed = text.trim()
  const pointed = grouped.test(trimmed) ? trimmed : trimmed.replace(/^([+-]?\d*),(\d+)$/, '$1.$2')
  return plain.test(pointed) ? Number(pointed) : undefined
}

/** Whether a text that is no number could be one in two ways. */
export const isTwoNumbers = (text: string): boolean => grouped.test(text.trim())
