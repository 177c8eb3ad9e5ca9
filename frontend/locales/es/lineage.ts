/** Textos de la página que dice de dónde viene una cifra. */
import type { lineage as english } from '../en/lineage.ts'
import { formats } from '../format.ts'

const { date } = formats('es')

export const lineage: typeof english = {
  title: '¿De dónde viene esto?',
  description:
    'La procedencia de cualquier observación: del evento o del archivo de quien publica, por la edición, hasta la página, con cada hash.',
  lead: 'Cada nivel y cada cifra de este sitio lleva a un evento del informe de una economía o a una línea del archivo de quien la publica. Elija una, y todo lo que hay detrás aparece en esta página.',
  choose: 'Observación',
  economy: 'Economía',
  indicator: 'Indicador',
  cycle: 'Ciclo',
  noScript: 'Esta página lee los archivos publicados con un programa. Sin él, los archivos dicen lo mismo:',
  none: 'Todavía no se ha publicado ningún ciclo, así que no hay observación que seguir.',
  loading: 'Leyendo los archivos publicados …',
  failed: 'No se pudieron leer los archivos publicados. Intente más tarde.',
  again: 'Intentar de nuevo',
  unknown:
    'La edición más reciente no tiene esa observación. Elija arriba una economía, un indicador y un ciclo.',
  link: '¿De dónde viene esto?',
  steps: {
    now: 'Lo que está publicado',
    report: 'En el informe de la economía',
    series: 'En el archivo de quien publica',
    release: 'En las ediciones',
    pages: 'Dónde está',
  },
  invented: 'El informe es una demostración inventada.',
  status: {
    reported: 'Informado por la economía.',
    series: 'De una serie medida.',
    not_applicable: 'No aplicable, según la economía.',
    not_reported:
      'No informado. La economía no ha dicho nada aquí, o prefiere no hacerlo; no hay respuesta detrás de este lugar.',
    no_source_data: 'Sin cifra: quien publica la serie no tiene ninguna de esta economía hasta este ciclo.',
    too_old:
      'La última cifra de la serie es demasiado antigua para este ciclo; se muestra y no cuenta en ninguna parte.',
    withheld:
      'Retirado por la economía después de publicarse; las ediciones anteriores lo conservan como era.',
  },
  value: 'Publicado',
  score: 'Puntaje',
  points: (n) => `${n} de 100`,
  unscored: 'ninguno: el indicador no se puntúa, o aquí nada cuenta',
  obsStatus: 'Estado de la observación (SDMX)',
  ownValue: 'La cifra de la propia economía',
  submitted:
    'Un punto focal de la economía envió la sección, después de que una oficina de la economía la aprobara; qué oficina queda en el informe. Un analista la publicó, después de la revisión y del plazo para objetar que fija el ciclo.',
  noSection:
    'No hay ninguna sección publicada de esta área de enfoque para la economía en este ciclo, así que no hay evento.',
  published: 'Publicación',
  event: 'Evento (SHA-256)',
  eventNumber: 'Su número en el informe',
  evidence: 'Evidencia',
  instruments: 'Instrumentos',
  nothing: 'no se nombra ninguno',
  series: 'Serie medida',
  publisher: 'Quien publica',
  licence: 'Licencia',
  figure: 'Cifra en el archivo',
  file: 'Archivo',
  line: (line) => `línea ${line}`,
  fileHash: 'SHA-256 del archivo',
  vintage: 'Versión',
  vintageOf: (day, basis) =>
    ({
      assumed: `${date(day)}, el día de la importación`,
      given: `${date(day)}, como indicó quien la importó`,
    })[basis] ?? `${date(day)}, como dice el archivo`,
  imported: 'Un analista importó el archivo; quién fue queda junto a la versión y no se publica.',
  divided: 'El valor es la primera cifra dividida por la segunda.',
  noFigure: 'El archivo no tiene ninguna cifra para este lugar.',
  inRelease: (n, at) => `Edición n.º ${n} del ${date(at)}`,
  first: (n) => `Por primera vez en la edición n.º ${n}`,
  since: (n) => `Como está ahora, desde la edición n.º ${n}`,
  changed: 'Lo que fue',
  from: 'Desde la edición',
  was: 'Lo que había aquí',
  empty: 'aún no había observación',
  older: 'Aquí no se revisan las ediciones más antiguas; cada una está en Datos, Ediciones.',
  hash: 'Hash del contenido',
  pages: {
    economy: 'El perfil de la economía',
    indicator: 'El indicador a lo largo de los años',
    release: 'La edición',
    file: 'El archivo con esta observación',
  },
}
