/** The Spanish around the embedded forms. */
import type { Catalogue } from '../catalogues.ts'

export const embed: Catalogue['embed'] = {
  summary: 'Incrustar esto en su página',
  alone: 'Abrir solo la forma incrustada',
  snippet: 'Líneas para copiar en su página',
}
