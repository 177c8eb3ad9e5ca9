/** The Spanish of the search page. `#` stands for a number. */
import type { Catalogue } from '../catalogues.ts'

export const search: Catalogue['search'] = {
  title: 'Buscar',
  description: 'Todas las economías, áreas de enfoque e indicadores del sitio.',
  lead: 'Economías, áreas de enfoque e indicadores. Escriba parte de un nombre o un número.',
  label: 'Encontrar',
  none: 'Nada lleva ese nombre. Pruebe con menos letras o recorra la lista de áreas de enfoque.',
  one: '1 resultado.',
  many: '# resultados.',
}
