/** The Spanish of the page that is not there, or not yet. */
import type { Catalogue } from '../catalogues.ts'

export const notFound: Catalogue['notFound'] = {
  title: 'Aquí no hay nada',
  text: 'No hay ninguna página en esta dirección. Puede que esté mal escrita o que sea de un ciclo que no se ha publicado.',
  home: 'Ir al panorama',
  preparing: {
    title: 'El sitio se está preparando',
    text: 'Se está elaborando la primera publicación, lo que tarda unos segundos. Recargue esta página en un momento.',
    reload: 'Recargar',
  },
}
