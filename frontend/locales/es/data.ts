/** The Spanish of the data page. */
import type { Catalogue } from '../catalogues.ts'
import { formats } from '../format.ts'

const { date } = formats('es')

export const data: Catalogue['data'] = {
  title: 'Datos',
  description: 'Todas las cifras publicadas en CSV y JSON, con hashes, licencia y forma de citar.',
  lead: 'Todo lo que hay en este sitio se puede descargar, recalcular y citar. Los archivos de una edición no cambian nunca; las mismas direcciones bajo “latest” contienen siempre la más reciente.',
  none: 'Todavía no se ha hecho ninguna edición.',
  release: (n, at) => `Edición n.º ${n} del ${date(at)}`,
  hash: 'Hash del contenido',
  manifest: 'Manifiesto: cada archivo con su hash, la edición anterior y las versiones de las series',
  files: 'Archivos',
  caption: 'Archivos de esta edición',
  columns: {
    file: 'Archivo',
    what: 'Contenido',
    size: 'Tamaño',
    since: 'Sin cambios desde la edición',
    hash: 'SHA-256',
  },
  what: {
    observations: 'una fila por economía, indicador y ciclo',
    links: 'instrumentos y evidencia de cada respuesta',
    sections: 'el evento que respalda cada sección publicada',
    scores: 'puntajes con sus límites y su cobertura',
    changes: 'cambios de puntaje desde el ciclo anterior',
    analysis: 'tasas, clases de progreso, convergencia, rangos de lugares',
    aggregates: 'promedios y dispersión de APEC',
    indicators: 'el marco',
    series: 'una serie medida, con cada versión en uso',
    vintages: 'qué versión cuenta para qué, y cuáles se retiraron',
    weights: 'ponderadores de los promedios',
  },
  perEconomy: 'Por economía',
  perIndicator: 'Por indicador',
  vintages: 'Versiones en uso',
  licence: 'Licencia y cita',
  licenceText:
    'Los autoinformes los publican las economías por medio de este sitio y se pueden reutilizar citando su nombre y el número de la edición. Las series medidas conservan la licencia de quien las publica, indicada junto a cada cifra (CC BY 4.0 en el caso de las del Banco Mundial y Gapminder).',
  cite: (n, at, hash) =>
    `AIDER Tracker, edición n.º ${n}, ${date(at)}, hash del contenido ${hash.slice(0, 16)}.`,
  csvNote:
    'Los archivos CSV están en UTF-8 con una línea de encabezado; las celdas vacías son valores faltantes, nunca 0.',
}
