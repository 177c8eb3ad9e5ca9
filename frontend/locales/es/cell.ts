/** The Spanish of scores in words. */
import type { Catalogue } from '../catalogues.ts'
import { plural } from '../plural.ts'

export const cell: Catalogue['cell'] = {
  score: (score, low, high, k, m) =>
    low === high
      ? `${score} de 100; conocidos los ${m} indicadores aplicables`
      : `${score} de 100; entre ${low} y ${high} sea lo que fuere lo que falta; ${k} de ${m} conocidos`,
  bounds: (low, high, k, m) =>
    low === high
      ? `conocidos los ${m} indicadores aplicables`
      : `de ${low} a ${high} sea lo que fuere lo que falta; ${k} de ${m} conocidos`,
  few: (k, m) => `información insuficiente: respuesta o cifra en ${k} de ${m}`,
  none: 'no informado',
  na: 'no aplica',
  change: (word, n) => `${word}, en ${plural(n, 'indicador', 'indicadores')} con puntaje en ambos`,
  suppressed: (n) => `no se publica: ${n} de 21 tienen puntaje y se necesitan 14`,
  meanChange: (word, n) =>
    `${word}, en las ${n} economías con puntaje en ambos, cada una con los mismos indicadores`,
  n: (n) => `n = ${n}`,
}
