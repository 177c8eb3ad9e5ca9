/** The Spanish of the data page. */
import type { Catalogue } from '../catalogues.ts'
import { formats } from '../format.ts'

const { date } = formats('es')

export const data: Catalogue['data'] = {
  title: 'Datos',
  description:
    'Todas las cifras publicadas en CSV, Excel, JSON, JSON-stat, SDMX-CSV y paquete de datos, con hashes, licencia y forma de citar.',
  lead: 'Todo lo que hay en este sitio se puede descargar, recalcular y citar. Los archivos de una edición no cambian nunca; las mismas direcciones bajo “latest” contienen siempre la más reciente.',
  none: 'Todavía no se ha hecho ninguna edición.',
  release: (n, at) => `Edición n.º ${n} del ${date(at)}`,
  hash: 'Hash del contenido',
  manifest: 'Manifiesto: cada archivo con su hash, la edición anterior y las versiones de las series',
  history: 'Cómo los datos llegaron a ser lo que son',
  stable: 'Direcciones que perduran',
  latestText: 'contiene siempre la edición más reciente:',
  releaseText: 'contiene esta edición, para siempre:',
  everything: 'Todo en un solo archivo',
  everythingText:
    'Un paquete de datos: cada tabla de abajo en CSV, con una descripción de cada columna para programas (Data Package y CSV on the Web) y para personas.',
  part: (n) => `parte ${n}`,
  files: 'Archivos',
  caption: 'Tablas de esta edición, cada una en varios formatos',
  columns: {
    table: 'Tabla',
    formats: 'Formatos',
    size: 'CSV',
    since: 'Sin cambios desde',
    hash: 'SHA-256 del CSV',
  },
  /** Of the formats, where there is little room. */
  short: {
    csv: 'CSV',
    xlsx: 'XLSX',
    json: 'JSON',
    'jsonstat.json': 'JSON-stat',
    'sdmx.csv': 'SDMX-CSV',
    zip: 'ZIP',
    'csv-metadata.json': 'columnas',
  },
  perEconomy: 'Archivos de cada economía',
  perIndicator: 'Archivos de cada indicador',
  perText: 'Todos los ciclos de una economía o de un indicador, en cada formato.',
  inParts: (n) => `todos los formatos, cada uno en ${n} partes`,
  moreParts: (n) =>
    n === 2
      ? 'en 2 partes, la segunda con un nombre que termina en -2; el manifiesto nombra ambas'
      : `en ${n} partes, cuyos nombres terminan en -2 a -${n}; el manifiesto las nombra todas`,
  meaning: 'Qué significan las columnas',
  meaningText:
    'Los archivos CSV están en UTF-8 con una línea de encabezado; una celda vacía es un valor que falta, nunca 0. Un texto que una hoja de cálculo tomaría por una fórmula lleva un apóstrofo delante. JSON tiene las mismas columnas, con null en las celdas vacías.',
  column: 'Columna',
  type: 'Tipo',
  means: 'Significado',
  types: {
    text: 'texto',
    integer: 'número entero',
    number: 'número',
    boolean: 'verdadero o falso',
    year: 'año',
    date: 'fecha',
    instant: 'fecha y hora, UTC',
  },
  api: 'Para programas',
  apiText:
    'No hay una interfaz de consulta que aprender ni una clave que pedir: los archivos son la interfaz. Se pueden leer desde páginas de otros sitios, dicen si cambiaron (ETag) y el manifiesto dice cuáles.',
  apiPage: 'Direcciones, ejemplos en tres lenguajes y la descripción OpenAPI',
  catalogue: 'Catálogo de todos los conjuntos de datos (DCAT, JSON-LD)',
  sdmxText:
    'SDMX-CSV usa una estructura de este sitio, AIDER_TRACKER:OBSERVATIONS(1.0.0): las dimensiones FREQ, REF_AREA, INDICATOR y TIME_PERIOD, y OBS_VALUE en UNIT_MEASURE. TIME_PERIOD es el año del ciclo; el año al que corresponde una cifra medida está en OBS_YEAR. Un valor que falta es NaN. Lo que muestra una página, guardado como SDMX-CSV, tiene la estructura AIDER_TRACKER:SHOWN(1.0.0): FREQ, REF_AREA, FOCUS_AREA, INDICATOR, ITEM (una fila sin código), MEASURE (una columna sin código) y TIME_PERIOD; _Z donde una dimensión no se aplica. SOURCE, RELEASE y MARK dicen de quién son las cifras, de qué publicación y, si lo son, que son inventadas; los otros formatos llevan lo mismo.',
  vintages: 'Versiones en uso',
  licence: 'Licencia',
  licenceText:
    'Los autoinformes los publican las economías por medio de este sitio y se pueden reutilizar citando su nombre y el número de la edición. Las series medidas conservan la licencia de quien las publica, indicada junto a cada cifra (CC BY 4.0 en el caso de las del Banco Mundial y Gapminder).',
  place: 'Economías miembro de APEC',
  citeTitle: 'Cómo citar',
  cite: (n, at, hash, url) =>
    `AIDER Tracker, edición n.º ${n}, ${date(at)}, hash del contenido ${hash.slice(0, 16)}, ${url}`,
  citeNote: 'Marco propuesto, no acordado por APEC',
  copy: 'Copiar',
  copied: 'Copiado.',
  notCopied: 'Su navegador no permite que esta página copie. Seleccione el texto.',
  bibtex: 'BibTeX',
  sentence: 'En palabras',
}
