/** Textos de la página en la que se elige qué descargar. */
import type { selection as english } from '../en/selection.ts'

export const selection: typeof english = {
  title: 'Una selección propia',
  description:
    'Elija economías, indicadores y ciclos, y descargue solo esas observaciones en cualquier formato.',
  lead: 'Elija economías, indicadores y ciclos. El archivo se hace en este navegador a partir de la edición publicada, sin redondear y con las mismas columnas que los demás; la elección está en la dirección, así que un enlace a ella abre lo mismo.',
  noScript: 'Para elegir se necesita un programa. Sin él hay archivos de cada economía y de cada indicador:',
  cycles: 'Ciclos',
  economies: 'Economías',
  all: 'Todo o nada',
  count: 'Observaciones elegidas: #.',
  none: 'No hay nada elegido. Elija al menos un ciclo, una economía y un indicador.',
  making: 'Leyendo los archivos publicados …',
  failed: 'No se pudo hacer el archivo. Los archivos de cada economía contienen lo mismo.',
}
