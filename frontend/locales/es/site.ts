/** The Spanish of the frame and of the words that pages share. */
import type { Level } from '../../../shared/framework/types.ts'
import type { Catalogue } from '../catalogues.ts'
import { formats } from '../format.ts'

const { date } = formats('es')

export const levels: Readonly<Record<Level, string>> = {
  full: 'Implementación plena',
  partial: 'Implementación parcial',
  pilot: 'Piloto',
  none: 'Sin implementar',
}

export const site: Catalogue['site'] = {
  product: 'AIDER Tracker',
  skip: 'Ir al contenido',
  main: 'Principal',
  menu: 'Menú',
  nav: {
    overview: 'Panorama',
    economies: 'Economías',
    areas: 'Áreas',
    indicators: 'Indicadores',
    compare: 'Comparar',
    analysis: 'Análisis',
    instruments: 'Instrumentos',
    search: 'Buscar',
    data: 'Datos',
    methods: 'Métodos',
    about: 'Acerca de',
    workspace: 'Ingresar',
  },
  cycle: 'Ciclo',
  proposed: 'Marco propuesto',
  demonstration: 'Demostración: datos inventados',
  levels,
  shortLevels: { full: 'Plena', partial: 'Parcial', pilot: 'Piloto', none: 'Sin implementar' },
  statuses: {
    reported: 'Informado',
    series: 'De una serie',
    not_applicable: 'No aplica',
    not_reported: 'No informado',
    no_source_data: 'Sin datos de la fuente',
    too_old: 'Demasiado antiguo para contar',
    withheld: 'Retirado',
  },
  notImported: 'Serie aún no importada',
  pageRelease: {
    title: 'Edición y cita',
    last: ', la última que cambió esta página.',
    lasting: 'Dirección permanente:',
    cite: 'Citar esta página',
    sentence: (title, n, at, hash, edition, url) =>
      `AIDER Tracker, ${title}, edición n.º ${n}, ${date(at)}, hash del contenido ${hash.slice(0, 16)}, ${edition}, página ${url}`,
  },
  changeWord: { up: 'sube', down: 'baja', same: 'sin cambio' },
  becomes: 'pasa a',
  since: (cycle) => `desde ${cycle}`,
  footer: {
    names:
      'Los nombres y las agrupaciones se usan solo para los fines de este sitio y no implican opinión alguna sobre la condición política de ninguna economía miembro de APEC. Este sitio no es una publicación de APEC.',
    framework:
      'El marco de indicadores es ilustrativo: una propuesta, no acordada por APEC. Los puntajes se calculan con lo que las economías informan sobre sí mismas y con series medidas; nada se imputa.',
    links: {
      data: 'Descargar los datos',
      methods: 'Cómo se calculan las cifras',
      about: 'Acerca de este sitio',
      releases: 'Ediciones',
      errata: 'Fe de erratas',
      report: 'Informar de un error',
    },
  },
  languages: { en: 'English', es: 'Español' },
}
