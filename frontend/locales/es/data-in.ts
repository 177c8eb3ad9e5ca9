/** Textos de la importación de una serie. */
import type { dataIn as english } from '../en/data-in.ts'
import { formats } from '../format.ts'

const { date } = formats('es')

export const dataIn: typeof english = {
  formats:
    'CSV como lo entregan quienes publican, ancho o con una cifra por línea; SDMX-CSV 2.0, cuyas líneas combinan, reemplazan o eliminan; JSON-stat 2.0.',
  file: 'Archivo (CSV, SDMX-CSV o JSON-stat)',
  reading: (share) => `Leyendo el archivo: ${Math.floor(share * 100)} %`,
  cancel: 'Cancelar',
  cancelled: 'Cancelado. No se guardó nada.',
  against: (vintage, file) => `Comparado con la versión que cuenta ahora, del ${date(vintage)} (${file})`,
  first: 'Todavía no hay nada guardado de esta serie; estas serían sus primeras cifras.',
  counts: 'Una vez guardada, esta versión cuenta en los gráficos y tablas de años.',
  countsNot: (vintage) =>
    `Una vez guardada, esta versión queda entre las demás y no cuenta: la del ${date(vintage)} va antes. Si debe contar, dé una fecha de publicación posterior.`,
  difference: (changed, added, removed, same) =>
    `${changed === 1 ? 'Cambia 1 cifra' : `Cambian ${changed} cifras`}. Se agregan: ${added}. Desaparecen: ${removed}. Quedan como están: ${same}.`,
  nothing: 'Ninguna cifra difiere.',
  changes: 'Cifras que difieren',
  columns: { economy: 'Economía', year: 'Año', from: 'Ahora', to: 'En este archivo', line: 'Línea' },
  none: 'ninguna',
  more: (n) => `y ${n} más`,
  origin: 'De dónde viene una cifra',
  originOf: (importedAt, by) => `Importada el ${date(importedAt)} por ${by}`,
  fileHash: 'SHA-256 del archivo',
  contentHash: 'SHA-256 de las cifras',
  merged: (base) =>
    `El archivo cambió la versión ${base.slice(0, 12)}; las demás cifras están en archivos anteriores.`,
}
