import { describe, expect, it } from 'vitest'
import { formats } from '../../frontend/locales/format.ts'

describe('a figure that an economy gave', () => {
  const { given } = formats('en')
  it.each([
    [12345.678, '12\u202f345.68'],
    [1234.5, '1\u202f234.5'],
    [12.345, '12.345'],
    [0.0034, '0.0034'],
    [-0.25, '−0.25'],
    [52, '52'],
    [0, '0'],
    [0.1 + 0.2, '0.3'],
    [1234567891, '1\u202f234\u202f567\u202f891'],
  ])('%d is shown as %s, as it was typed, to seven significant digits', (value, shown) => {
    expect(given(value)).toBe(shown)
  })

  it('has the decimal sign of the language', () => {
    expect(formats('es').given(12345.678)).toBe('12\u202f345,68')
  })
})
