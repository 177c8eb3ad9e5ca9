/** The Spanish of the focus area's page. */
import type { Catalogue } from '../catalogues.ts'
import { formats } from '../format.ts'

const { figure } = formats('es')

export const area: Catalogue['area'] = {
  list: 'Áreas de enfoque',
  listLead:
    'Las once áreas clave de enfoque de la hoja de ruta, en el orden de APEC. La redacción de APEC está en inglés; la traducción es de este sitio.',
  heading: (id) => `Área de enfoque ${id}`,
  mean: (score, n, cycle) => `En ${cycle} el promedio de APEC es ${score} de 100, sobre ${n} economías.`,
  suppressed: (n, cycle) =>
    `En ${cycle} no se publica el promedio de APEC: ${n} de 21 economías tienen puntaje y se necesitan 14.`,
  empty: 'Todavía no se ha publicado ningún ciclo, por lo que no hay respuestas que mostrar.',
  indicators: 'Indicadores',
  indicatorsCaption: 'Cuántas de las 21 economías están en cada nivel',
  economies: 'Economías',
  economiesCaption: (cycle) => `Puntajes en ${cycle}, en el orden de APEC`,
  fora: 'Foros que contribuyen',
  proposed: 'propuesto',
  instruments: 'Instrumentos',
  unverified: 'año no verificado',
  latest: (value, unit, year, n) => `Promedio de APEC: ${figure(value)} ${unit} en ${year} (n = ${n})`,
  count: (n, name) => `${name.toLowerCase()}: ${n}`,
  nothing: {
    not_imported: 'Sin promedio: la serie aún no se ha importado',
    few: 'Sin promedio: menos de 14 economías tienen una cifra',
    own: 'Sin promedio: las propias economías informan este número',
  },
  distribution: 'Economías por nivel',
  names: { notApplicable: 'no aplica', notReported: 'no informado' },
  overText:
    'Cada línea va del puntaje más bajo al más alto de un ciclo; la parte gruesa es la mitad central. Las economías con puntaje cambian de un ciclo a otro, así que quién informó también mueve estas líneas; si las mismas economías se acercaron se dice en Análisis, «¿Se acercan las economías entre sí?». Un puntaje cercano a 100 puede subir poco, así que ahí las economías se acercan por pura aritmética.',
  overCaption: 'Puntajes de las economías en esta área de enfoque, por ciclo.',
  lowest: 'mínimo',
  highest: 'máximo',
  withScore: 'economías con puntaje',
  sorted: 'Ordenado por #, de mayor a menor; al final, las economías sin valor.',
  unsorted: 'De nuevo en el orden de APEC.',
  inWords: 'En palabras',
}
