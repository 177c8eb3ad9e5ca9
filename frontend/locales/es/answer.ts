/** The Spanish around one answer. */
import type { Catalogue } from '../catalogues.ts'
import { formats } from '../format.ts'
import { plural } from '../plural.ts'
import { levels } from './site.ts'

const { date, given } = formats('es')

export const answer: Catalogue['answer'] = {
  was: (cycle, level) => `${cycle}: ${levels[level].toLowerCase()}`,
  own: (value, year) => `La propia economía informa ${given(value)} para ${year}.`,
  vintage: (vintage, basis) =>
    basis === 'assumed'
      ? `importado el ${date(vintage)}; el archivo no da fecha`
      : `versión del ${date(vintage)}`,
  selfReport: 'Autoinforme',
  gap: {
    not_imported: 'La serie aún no se ha importado, por lo que nada se puede decir de sus cifras.',
    no_source_data: 'Quien publica la serie no tiene ninguna cifra para esta economía hasta este ciclo.',
    too_old:
      'La última cifra de la serie es más de tres años anterior al ciclo; se muestra y no recibe puntaje.',
  },
  unscored: 'Se muestra, sin puntaje',
  agency: 'Entidad',
  evidence: 'Evidencia',
  sources: (n) => plural(n, 'fuente', 'fuentes'),
  line: (from, first, until, last) =>
    `${first} en ${from}, ${last} en ${until}; sombreada: la mitad central de las economías`,
  instruments: 'Instrumentos',
  interpretation: 'Cómo se interpreta aquí',
  withheld: (at) => `Retirado el ${date(at)}. `,
  reason: 'Motivo',
  movedOn: 'Avanzaron desde aquí:',
  moved: (from, until, level) => `(${levels[level].toLowerCase()}, de ${from} a ${until})`,
}
