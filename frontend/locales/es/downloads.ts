/** The Spanish of the block of downloads. */
import type { Catalogue } from '../catalogues.ts'

export const downloads: Catalogue['downloads'] = {
  title: 'Datos',
  formats: {
    csv: 'CSV',
    xlsx: 'Excel (XLSX)',
    json: 'JSON',
    'jsonstat.json': 'JSON-stat 2.0',
    'sdmx.csv': 'SDMX-CSV 2.0',
    zip: 'Paquete de datos (ZIP)',
    'csv-metadata.json': 'Qué significan las columnas (CSV on the Web)',
  },
  of: (what) => `Todas las respuestas y cifras de ${what}, todos los ciclos, sin redondear:`,
  part: (n) => `parte ${n}`,
  shown: 'Descargar lo que muestra esta página',
  table: 'Tabla',
  columns: { source: 'Fuente', release: 'Publicación', mark: 'Marca' },
  file: (format) => `Descargar como ${format}`,
  ready: (file) => `${file} está listo.`,
  failed: 'No se pudo crear el archivo. La tabla todavía se puede seleccionar y copiar.',
  nothingShown: 'La página aún no muestra ninguna tabla.',
  more: 'Todos los archivos, qué significan sus columnas, licencia y forma de citar',
}
