/** The Spanish of the page on which errors are reported. */
import type { Catalogue } from '../catalogues.ts'

export const report: Catalogue['report'] = {
  title: 'Informar de un error',
  description: 'Cómo avisarnos de que una cifra, un texto o una página está mal.',
  lead: 'Una cifra equivocada, un enlace roto, una página que no se puede leer con sus herramientas: avísenos, por favor.',
  what: 'Indique estas tres cosas:',
  page: 'Página',
  pageHint: 'la dirección de la página en la que lo vio',
  release: 'Edición',
  wrong: 'Qué está mal y cómo lo sabe: una fuente, si la hay.',
  write: (address) => `Escribir a ${address}`,
  subject: 'AIDER Tracker: un error',
  none: 'Quien opera este sitio no ha dado una dirección a la cual escribir. Copie este texto, añada qué está mal y envíelo a quien le dio a conocer este sitio o, si se trata de una respuesta, a la economía que la dio: con la página y la edición, cualquiera allí puede encontrar el lugar.',
  after:
    'Lo que informa una economía es suyo: solo ella puede cambiarlo o retirarlo. Nosotros transmitimos el aviso. Lo que se cambia aparece en la siguiente edición; lo que se retira aparece en la fe de erratas.',
}
