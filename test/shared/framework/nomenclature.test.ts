import { describe, expect, it } from 'vitest'
import { economies } from '../../../shared/economies.ts'
import * as everything from '../../../shared/framework/index.ts'
import { offences } from '../../../shared/framework/nomenclature.ts'

/** Every string inside a value, with the path to it. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}/${key}`))
}

describe('the texts that readers see', () => {
  it('hold no word that APEC’s nomenclature avoids', () => {
    const texts = textsOf({ ...everything, economies })
    expect(texts.length).toBeGreaterThan(500)
    const found = texts.flatMap(([path, text]) => offences(text).map((word) => `${path}: ${word}`))
    expect(found).toEqual([])
  })

  it('name no three-letter key of an economy outside the fields for keys', () => {
    const keys = new RegExp(`\\b(?:${economies.map(({ key }) => key).join('|')})\\b`)
    const prose = textsOf({ ...everything }).filter(([path]) => !/\/economy$|\/declaredBy\//.test(path))
    expect(prose.filter(([, text]) => keys.test(text))).toEqual([])
  })
})

describe('offences', () => {
  it.each([
    ['the country of origin', ['country']],
    ['Countries differ', ['Countries']],
    ['cross-country and countrywide', ['country', 'countrywide']],
    ['a nation among nations', ['nation', 'nations']],
    ['a national strategy, applied nationally and nationwide', ['national', 'nationally', 'nationwide']],
    ['foreign nationals', ['nationals']],
    ['NATIONAL PLAN', ['NATIONAL']],
    ['member states and a Member State', ['member states', 'Member State']],
    ['nation-states', ['nation-states']],
    ['heads of state and the Head of Government', ['heads of state', 'Head of Government']],
    ['South Korea', ['South Korea']],
    ['South\nKorea', ['South\nKorea']],
    ['Vietnam', ['Vietnam']],
    ['Taiwan', ['Taiwan']],
    ['Taiwan, China', ['Taiwan']],
    ['Taiwanese firms', ['Taiwanese']],
    ['Hong Kong', ['Hong Kong']],
    ['Hong Kong SAR, China', ['Hong Kong']],
    ['Hong Kong, Chinese Taipei', ['Hong Kong']],
    ['from Hong Kong; China', ['Hong Kong']],
    ['international trade', ['international trade']],
    ['International data transfers', ['International data transfers']],
    [
      'international payments and international e-commerce',
      ['international payments', 'international e-commerce'],
    ],
    ['flags: 🇦🇺 and 🇳🇿', ['🇦🇺', '🇳🇿']],
    ['el país y los países', ['país', 'países']],
    ['una nación entre naciones', ['nación', 'naciones']],
    [
      'una estrategia nacional, planes nacionales, aplicados nacionalmente',
      ['nacional', 'nacionales', 'nacionalmente'],
    ],
    ['A NIVEL NACIONAL', ['NACIONAL']],
    ['los Estados miembros y un Estado miembro', ['Estados miembros', 'Estado miembro']],
    ['jefes de Estado y la Jefa de Gobierno', ['jefes de Estado', 'Jefa de Gobierno']],
    ['Corea del Sur', ['Corea del Sur']],
    ['Taiwán y empresas taiwanesas', ['Taiwán', 'taiwanesas']],
    ['Hong Kong (China)', ['Hong Kong']],
    [
      'comercio internacional y comercio electrónico internacional',
      ['comercio internacional', 'comercio electrónico internacional'],
    ],
    [
      'pagos internacionales, transferencias de datos internacionales',
      ['pagos internacionales', 'transferencias de datos internacionales'],
    ],
  ])('finds the words in "%s"', (text, found) => {
    expect(offences(text)).toEqual(found)
  })

  it.each([
    'Every economy reports on domestic law and cross-border trade',
    'Hong Kong, China; Chinese Taipei; Korea; Viet Nam; the United States',
    'Hong Kong,\nChina',
    'the Republic of Korea and the People’s Republic of China',
    'international standard-setting and the international handbook',
    'multinational firms, multinationals and the nationality of a ship',
    'the state of a report, state-of-the-art, statement',
    'BBB National Programs',
    'the United Nations and its United Nations Commission on International Trade Law',
    'the Association of Southeast Asian Nations',
    'First Nations communities',
    'imagination, destination, countryside',
    'Leaders',
    '🙂 → ▲ 🏁',
    'Cada economía informa sobre su legislación interna y el comercio transfronterizo',
    'Hong Kong, China; Taipéi Chino; Corea; Viet Nam; Estados Unidos',
    'el manual internacional, una multinacional y la nacionalidad de un buque',
    'el estado de un informe, el gobierno, el paisaje, la donación',
    'la Comisión de las Naciones Unidas para el Derecho Mercantil Internacional',
    'comunidades de las Primeras Naciones',
    '',
  ])('lets "%s" stand', (text) => {
    expect(offences(text)).toEqual([])
  })

  it('looks past a proper name at the rest of the text', () => {
    expect(offences('BBB National Programs, a national body of the country')).toEqual(['national', 'country'])
    expect(offences('BBB national programs')).toEqual(['national'])
    expect(offences('United Nationsland, nation')).toEqual(['nation'])
  })

  it('names each word once, in the order of the text, and the same at every call', () => {
    const text = 'national, country, national'
    expect(offences(text)).toEqual(['national', 'country'])
    expect(offences(text)).toEqual(offences(text))
  })

  it('takes under 50 ms for the longest narrative', () => {
    const text = 'international '.repeat(4_000 / 14) + 'member  '.repeat(50) + ' '.repeat(4_000)
    const start = performance.now()
    offences(text)
    expect(performance.now() - start).toBeLessThan(50)
  })
})
