/** Textos de las páginas de síntesis. */
import type { briefs as english } from '../en/briefs.ts'
import { formats } from '../format.ts'

const { date } = formats('es')

export const briefs: typeof english = {
  title: 'Síntesis',
  short: 'Lo que escriben los analistas sobre estas cifras: textos, tablas y gráficos de una sola edición.',
  description:
    'Síntesis de analistas: textos con tablas y gráficos, cada una fijada a una edición de los datos.',
  lead: 'Los analistas eligen tablas y gráficos y dicen qué ven en ellos. Cada síntesis muestra una edición de los datos y queda como está cuando llegan cifras posteriores.',
  none: 'Aún no se ha publicado ninguna síntesis. Los analistas las escriben en el espacio de trabajo.',
  by: 'Escrita por analistas que usan este sitio, con sus propias palabras. No es una publicación de APEC ni la han acordado sus economías miembro.',
  published: (at) => `Publicada el ${date(at)}`,
  withdrawnTitle: 'Retiradas',
  withdrawn: (at) => `Retirada el ${date(at)}.`,
  reason: 'Motivo indicado:',
  gone: 'Su texto, sus tablas y sus gráficos ya no se muestran. Las cifras de cada edición siguen entre las ediciones.',
  pinned: (n, at) => `Todas las cifras son de la edición n.º ${n} del ${date(at)}`,
  later: 'Las ediciones posteriores pueden diferir:',
  releases: 'todas las ediciones',
  table: 'Respuestas y cifras',
  indicator: 'Indicador',
  noCycle: 'No está en esta edición',
  cite: 'Citar esta síntesis',
  sentence: (title, at, n, hash, url) =>
    `AIDER Tracker, ${title}, síntesis del ${date(at)}, cifras de la edición n.º ${n}, hash del contenido ${hash.slice(0, 16)}, ${url}`,
}
