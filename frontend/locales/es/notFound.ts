/** The Spanish of the page that is not there. */
import type { Catalogue } from '../catalogues.ts'

export const notFound: Catalogue['notFound'] = {
  title: 'Aquí no hay nada',
  text: 'No hay ninguna página en esta dirección. Puede que esté mal escrita o que sea de un ciclo que no se ha publicado.',
  home: 'Ir al panorama',
}
