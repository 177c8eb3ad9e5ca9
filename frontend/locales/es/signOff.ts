/** La copia de un informe que una economía aprueba en papel. */
import type { signOff as english } from '../en/signOff.ts'

export const signOff: typeof english = {
  link: 'Copia para aprobación, para imprimir',
  title: (economy, cycle) => `Para aprobación: ${economy}, ciclo ${cycle}`,
  lead: (at) =>
    `El texto tal como está el ${at}. Indicadores: marco ilustrativo, propuesto, no acordado por APEC.`,
  choose: 'Secciones',
  all: 'El informe completo',
  print: 'Imprimir',
  toSection: (id) => `Volver a la sección ${id}`,
  toReport: 'Volver al informe',
  unsent: (n) =>
    n === 1
      ? '1 respuesta está solo en este dispositivo y no en esta copia.'
      : `${n} respuestas están solo en este dispositivo y no en esta copia.`,
  state: (status, k, m) => `Estado: ${status}; ${k} de ${m} preguntas respondidas.`,
  gap: 'Sin respuesta: se mostrará como no informado.',
  carried: (cycle) => `Trasladada de ${cycle} y sin confirmar: no forma parte de lo que se envía.`,
  withheld: 'Retirada de la publicación.',
  gaps: (ids) => `Abiertas en esta sección: ${ids}.`,
  seeks: (note) => (note ? `Apoyo que se busca: ${note}` : 'Se busca apoyo en esta área.'),
  shares: (note) => (note ? `Se puede compartir: ${note}` : 'Se puede compartir experiencia en esta área.'),
  clearance: 'Aprobación',
  cleared: (sections) => `El texto de ${sections} queda aprobado para su envío.`,
  sections: (ids) => `las secciones ${ids}`,
  section: (id) => `la sección ${id}`,
  whole: 'todo el informe',
  name: 'Nombre',
  office: 'Oficina',
  date: 'Fecha',
  signature: 'Firma',
}
