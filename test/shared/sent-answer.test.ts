import { describe, expect, it } from 'vitest'
import { Answer } from '../../shared/answer.ts'
import { fieldErrors } from '../../shared/schema-messages.ts'
import { SentAnswer } from '../../shared/sent-answer.ts'
import { sentText } from '../../shared/text.ts'

const sent = (over: object) =>
  SentAnswer.safeParse({
    value: { kind: 'level', level: 'pilot' },
    language: 'en',
    evidence: [],
    instruments: [],
    ...over,
  })
const fieldsOf = (over: object) => {
  const { error } = sent(over)
  return error ? fieldErrors(error).map(({ field }) => field) : []
}
const source = (url: string, over = {}) => ({ evidence: [{ title: 'Invented source', url, ...over }] })

describe('an answer that somebody sends', () => {
  it.each([
    'https:example.org',
    'http:evil',
    'https:/example.org',
    'https:\\\\example.org',
    ' https://example.org ',
    'ht\ntps://example.org/',
    'https://example.org/\n\t"><script>',
    'https://example.org/\u0000',
    'https://example.org/\u202egpj.exe',
    'https://:pw@example.org/',
    'https://user@example.org/',
    'https://example.org/\ud800',
    'https:///example.org',
    'javascript:alert(1)',
  ])('names no source at %j', (url) => {
    expect(fieldsOf(source(url))).toEqual(['/evidence/0/url'])
  })

  it('names sources by the address that a browser opens', () => {
    expect(sent(source('HTTPS://Example.ORG/a/../ü?q="')).data?.evidence[0]?.url).toBe(
      'https://example.org/%C3%BC?q=%22',
    )
    expect(fieldsOf(source(`https://example.org/${'可'.repeat(120)}`))).toEqual(['/evidence/0/url'])
  })

  it('has numbers that the table keeps', () => {
    const number = (value: number) =>
      fieldsOf({ value: { kind: 'number', number: value, unit: 'x', year: 2024 } })
    for (const value of [1e21, 1e125, 1e308, 1e-131, -1e-200, 5e-324])
      expect([value, number(value)]).toEqual([value, ['/value/number']])
    for (const value of [0, -1.5, 1e-9, 33.333333333333336, Number.MAX_SAFE_INTEGER])
      expect([value, number(value)]).toEqual([value, []])
  })

  it('is written in a language that has a name', () => {
    for (const language of ['xx-yyyy', 'en-123456789', `en-${'abcdefgh-'.repeat(9)}x`, 'en-us-us-us'])
      expect([language, fieldsOf({ language })]).toEqual([language, ['/language']])
    for (const language of ['en', 'es-PE', 'zh-Hant', 'th', 'fil', 'mi', 'ms'])
      expect([language, fieldsOf({ language })]).toEqual([language, []])
  })

  it('says something that can be seen, in characters that stay what they are', () => {
    for (const narrative of [
      '\u200b',
      '\u3164',
      '\u2800\u2800',
      'a\u0085b',
      'a\ufffeb',
      'a\u{1ffff}b',
      'a\u202eb',
    ])
      expect([narrative, fieldsOf({ narrative })]).toEqual([narrative, ['/narrative']])
    for (const narrative of ['可', 'ก', '+', '😀', 'שלום\u200f (1)', 'क्\u200dष'])
      expect([narrative, fieldsOf({ narrative })]).toEqual([narrative, []])
    expect(fieldsOf(source('https://example.org/', { title: '\u200b' }))).toEqual(['/evidence/0/title'])
    expect(sentText(10).safeParse('\u200b').success).toBe(false)
  })

  it('names each source and instrument once, and dates that a source can have', () => {
    const [one] = source('https://example.org').evidence
    const [same] = source('https://EXAMPLE.org/').evidence
    expect(fieldsOf({ evidence: [one, same] })).toEqual(['/evidence/1/url'])
    expect(fieldsOf({ instruments: ['aider-2017', 'aider-2017'] })).toEqual(['/instruments/1'])
    expect(fieldsOf(source('https://example.org/', { date: '0000-01-01' }))).toEqual(['/evidence/0/date'])
  })

  it('that was stored before these rules stays readable', () => {
    const stored = {
      value: { kind: 'number', number: 1e-12, unit: 'x', year: 2024 },
      narrative: '\u3164',
      language: 'xx',
      evidence: [{ title: 'x', url: 'https:example.org' }],
      instruments: ['a', 'a'],
    }
    expect(Answer.parse(stored)).toEqual(stored)
  })
})

it.each(['title', 'publisher'])('takes a %s of one line alone', (name) => {
  expect(fieldsOf(source('https://example.org', { [name]: 'One\nTwo' }))).toEqual([`/evidence/0/${name}`])
})

it('takes an agency of one line and a narrative of many', () => {
  expect(fieldsOf({ agency: 'One\nTwo', narrative: 'One\nTwo' })).toEqual(['/agency'])
})
