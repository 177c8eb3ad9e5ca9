/** The Spanish of the search page. `#` stands for a number. */
import type { Catalogue } from '../catalogues.ts'

export const search: Catalogue['search'] = {
  title: 'Buscar',
  description: 'Todas las economías, áreas de enfoque, indicadores, instrumentos y órganos del sitio.',
  lead: 'Economías, áreas de enfoque, indicadores, instrumentos y órganos: por nombre, número, sigla, otros nombres y aquello de lo que tratan.',
  label: 'Encontrar',
  none: 'Nada responde a eso. Pruebe con menos palabras o con otras, o recorra la lista de áreas de enfoque.',
  one: '1 resultado.',
  many: '# resultados.',
  similar: 'Nada tiene exactamente estas palabras; esto es lo más parecido.',
  also: 'también:',
  failed: 'No se pudo cargar la búsqueda. La lista de abajo lo tiene todo.',
}
