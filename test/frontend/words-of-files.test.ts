import { describe, expect, it } from 'vitest'
import { files as english } from '../../frontend/locales/en/files.ts'
import { workbook as englishBook } from '../../frontend/locales/en/workbook.ts'
import { files as spanish } from '../../frontend/locales/es/files.ts'
import { workbook as spanishBook } from '../../frontend/locales/es/workbook.ts'
import { readSeries } from '../../shared/formats/series/import.ts'
import { inWords } from '../../shared/formats/wrong.ts'

/** An invented file with four mistakes. */
const text = 'economy;year;value\nPER;2023;1.500\n;2023;60,25\nCHL;1066;7\nAUS;2023;160,5\n'
const read = readSeries(text, {
  series: 'IT.NET.USER.ZS',
  fileName: 'invented.csv',
  fileHash: 'a'.repeat(64),
  today: '2026-05-01',
})
const problems = read.ok ? [] : read.problems

describe('what is wrong with a file', () => {
  it('is told in English', () => {
    expect(problems.map(({ line, wrong }) => [line, inWords(english.wrong, wrong)])).toEqual([
      [2, 'The separator could mean thousands or decimals; write a plain number, such as 1234,5'],
      [3, 'The line names no economy; give its three-letter code'],
      [4, 'Give a year from 1800 to 2200, such as 2024'],
      [5, 'Give a number from 0 to 100 (% of population)'],
    ])
  })

  it('and in Spanish, its units too', () => {
    expect(problems.map(({ wrong }) => inWords(spanish.wrong, wrong))).toEqual([
      'El separador podría indicar miles o decimales; escriba un número simple, por ejemplo 1234,5',
      'La línea no nombra ninguna economía; indique su clave de tres letras',
      'Indique un año de 1800 a 2200, por ejemplo 2024',
      'Indique un número de 0 a 100 (% de la población)',
    ])
  })

  it('and of a template as of a series', () => {
    const refusal = { code: 'csv', wrong: { code: 'quote' } } as const
    expect(englishBook.refusalWords(refusal)).toContain('A quote is opened and not closed')
    expect(spanishBook.refusalWords(refusal)).toContain('Una comilla se abre y no se cierra')
  })
})
