/** El español de las segundas miradas. */
import type { Catalogue } from '../catalogues.ts'
import { formats } from '../format.ts'

const { date } = formats('es')

const verdicts: Catalogue['secondLook']['verdicts'] = {
  agrees: 'coincide con la respuesta de la economía',
  differs: 'difiere de la respuesta de la economía',
  'not-verifiable': 'no puede verificar la respuesta de la economía',
}

export const secondLook: Catalogue['secondLook'] = {
  title: 'Segundas miradas',
  about:
    'Lo que analistas anotaron sobre respuestas publicadas. La respuesta de la economía se mantiene; de estas notas no sale ningún puntaje.',
  verdicts,
  says: (verdict) => `Segunda mirada: quien analiza ${verdicts[verdict]}`,
  given: (at) => `dada el ${date(at)}`,
  source: 'Fuente',
  replied: (at) => `Respuesta de la economía, ${date(at)}`,
}
