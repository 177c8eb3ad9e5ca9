/** Los mensajes que las personas reciben por correo, y la página en que dejan de recibirlos. */
import type { mail as english } from '../en/mail.ts'

const inDays = (days: number): string => (days === 1 ? 'dentro de un día' : `en ${days} días`)

export const mail: typeof english = {
  subject: (n) => `AIDER Tracker: ${n === 1 ? '1 asunto espera' : `${n} asuntos esperan`} por usted`,
  dueSubject: (cycle, days) => `AIDER Tracker: los informes de ${cycle} vencen ${inDays(days)}`,
  hello: (name) => `Buenos días, ${name}:`,
  demonstration: 'Esto es una demostración: los informes son inventados.',
  deadline: (economy, cycle, days, sections) =>
    `El informe de ${economy} para ${cycle} vence ${inDays(days)}. Aún sin enviar: ${sections.join('; ')}. Puede enviar con vacíos; se muestran como no informados.`,
  clocks: (due, { ahead, behind }) =>
    `Vence el ${due}. Su reloj puede mostrar otro día: será entonces ${ahead[1]} donde los relojes van ${ahead[0]} horas por delante de UTC, y ${behind[1]} donde van ${behind[0]} horas por detrás.`,
  returned: (economy, section, cycle) =>
    `El equipo revisor devolvió la sección ${section} del informe de ${economy} para ${cycle}: corríjala y envíela de nuevo.`,
  agreement: (economy, section, cycle, until) =>
    `La sección ${section} del informe de ${economy} para ${cycle} está revisada: dé su conformidad con la publicación, u objete, a más tardar el ${until}. Después se puede publicar sin su palabra.`,
  secondLook: (economy, section, cycle, until) =>
    `Se dio una segunda mirada a una respuesta de la sección ${section} del informe de ${economy} de ${cycle}. Usted la ve primero y puede responder hasta el ${until}; tras lo que responda o ese día todos la leen junto a su respuesta, que queda como está.`,
  submitted: (economy, section, cycle) =>
    `${economy} envió la sección ${section} para ${cycle}: espera la revisión.`,
  objected: (economy, section, cycle) =>
    `${economy} objetó la publicación de la sección ${section} para ${cycle} y la recuperó. El motivo figura en la sección; puede enviarla de nuevo.`,
  reason: 'Recibe este mensaje por su función en AIDER Tracker. De cada asunto se le avisa una sola vez.',
  stop: 'No recibir más recordatorios, sin ingresar:',
  page: {
    title: 'Recordatorios por correo',
    ask: '¿Desea que AIDER Tracker deje de enviarle recordatorios? Lo que espera por usted sigue figurando en el espacio de trabajo.',
    off: 'No recibir más',
    stopped: 'Ya no recibe recordatorios por correo.',
    on: 'Recibir recordatorios de nuevo',
    started: 'Recibe recordatorios por correo de nuevo.',
    wrong:
      'Este enlace no está completo. Cópielo entero del mensaje, o cambie la opción en el espacio de trabajo, en Mi trabajo.',
    workspace: 'Al espacio de trabajo',
  },
  invitation: {
    subject: 'Su invitación a AIDER Tracker',
    body: (address) =>
      `Recibió una invitación a AIDER Tracker. Ingrese en ${address} como {username} con la contraseña {####}, válida por siete días.`,
  },
}
