/** The Spanish of the page of what moved. */
import type { Catalogue } from '../catalogues.ts'
import { plural } from '../plural.ts'

export const changes: Catalogue['changes'] = {
  title: 'Qué cambió',
  description: 'Cada nivel que cambió entre dos ciclos, con lo que la economía dijo sobre cómo.',
  all: (n) => (n === 1 ? 'El único cambio' : `Los ${n} cambios`),
  allEconomies: 'todas',
  shown: 'Cambios que se muestran: #.',
  more: (n: number): string => `${plural(n, 'cambio menor está', 'cambios menores están')} en los archivos:`,
  lead: (rose, fell, before, cycle) =>
    `De ${before} a ${cycle}, ${plural(rose, 'respuesta subió', 'respuestas subieron')} y ${plural(fell, 'respuesta bajó', 'respuestas bajaron')}. Solo se compara lo que una economía informó en ambos ciclos.`,
}
