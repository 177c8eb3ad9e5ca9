/** The words that APEC's nomenclature avoids, in English and Spanish, found in texts for readers. Warns, never alters. */

/** Names that contain an avoided word and stand as they are; the longer before the shorter. */
const properNames = [
  'BBB National Programs',
  'United Nations Commission on International Trade Law',
  'United Nations',
  'Association of Southeast Asian Nations',
  'First Nations',
  'First Nation',
  'International Trade Administration',
  'International Trade Centre',
  'National Institute of Standards and Technology',
  'Hong Kong Monetary Authority',
  'Comisión de las Naciones Unidas para el Derecho Mercantil Internacional',
  'Naciones Unidas',
  'Asociación de Naciones de Asia Sudoriental',
  'Asociación de Naciones del Sudeste Asiático',
  'Primeras Naciones',
]

/** Alternatives of one expression; whole words, in any case. Dealings between members are cross-border. */
const avoided = [
  /(?:member|nation|sovereign)[\s-]+states?/,
  /countr(?:y|ies)(?:wide)?/,
  /nations?|nation(?:wide|hood)/,
  /nationals?|nationally/,
  /heads?\s+of\s+(?:state|government)/,
  /south\s+korea|vietnam|taiwan(?:ese)?/,
  /hong\s+kong(?!,\s+china(?!\p{L}))/u,
  /international\s+(?:digital\s+|electronic\s+|data\s+)?(?:trade|e-?commerce|commerce|transfers?|flows?)/,
  /international\s+(?:electronic\s+)?(?:payments?|transactions?|consignments?)/,
  /estados?[\s-]+(?:miembros?|nación|naciones)/,
  /pa[ií]s(?:es)?/,
  /naci[oó]n|naciones/,
  /nacional(?:es|mente)?/,
  /jef(?:e|a|es|as)\s+de\s+(?:estado|gobierno)/,
  /corea\s+del\s+sur|taiw[aá]n(?:[eé]s|esas?|eses)?/,
  /(?:comercio|flujos?)\s+(?:electrónico\s+|digital(?:es)?\s+|de\s+datos\s+)?internacional(?:es)?/,
  /(?:pagos?|transferencias?|transacciones|transacción|envíos?)\s+(?:electrónic[oa]s?\s+|de\s+datos\s+)?internacional(?:es)?/,
]
  .map((words) => words.source)
  .join('|')

const names = new RegExp(properNames.map((name) => `${name}(?!\\p{L})`).join('|'), 'gu')
const offence = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${avoided})(?![\p{L}\p{N}])|\p{Regional_Indicator}{2}`,
  'giu',
)

/**
 * The words of `text` that APEC's nomenclature avoids, as they stand there, each once, in order; empty if none.
 * Flag emoji count as words. Proper names on the list above are passed over.
 */
export function offences(text: string): string[] {
  return [...new Set(text.replace(names, '·').match(offence))]
}
