/** Integrantes de los equipos, quién se ocupa de qué sección, y el traspaso. */
import type { Role } from '../../../shared/actor.ts'
import type { members as english } from '../en/members.ts'

const roles: Readonly<Record<Role, string>> = {
  contributor: 'Colaboración',
  'focal-point': 'Punto focal',
  analyst: 'Análisis',
  administrator: 'Administración',
}

export const members: typeof english = {
  nav: 'Integrantes',
  title: (team) => `Integrantes, ${team}`,
  secretariat: 'Revisión y secretaría',
  team: 'Equipo',
  lead: 'Los nombres y las direcciones figuran solo en esta lista. Los informes guardan únicamente un identificador, para que aquí se pueda borrar a una persona.',
  unkept: (economies) => `Sin punto focal: ${economies}.`,
  none: 'Aún no hay nadie en este equipo.',
  roles,
  you: 'usted',
  invited: 'con invitación, aún no ha ingresado',
  change: 'Cambiar o quitar',
  changeOf: (name) => `Cambiar o quitar a ${name}`,
  what: 'Qué cambia',
  becomesRole: (role) => `Función: ${role.toLowerCase()}`,
  leaves: 'Deja el equipo',
  successor: 'Quién sucede como punto focal',
  successorAdministrator: 'Quién sucede en la administración',
  heir: 'Quién recibe sus secciones',
  nobody: 'nadie',
  confirm: 'La economía queda por ahora sin punto focal',
  leaveNote:
    'El acceso termina dentro de una hora. Lo que la persona escribió permanece en los informes, sin su nombre.',
  successorNote: 'Quien sucede tiene la nueva función la próxima vez que ingrese.',
  apply: 'Cambiar',
  remove: 'Quitar',
  done: (name) => `${name}: cambio hecho.`,
  removed: (name) => `Se quitó a ${name}.`,
  invite: 'Invitar a una persona',
  name: 'Nombre',
  email: 'Dirección de correo',
  role: 'Función',
  language: 'Idioma de los mensajes',
  send: 'Enviar la invitación',
  sent: (name) => `Se invitó a ${name}.`,
  mend: 'No se invitó a nadie: corrija lo que está marcado.',
  assignments: (cycle) => `Secciones, ciclo ${cycle}`,
  assignmentsNote:
    'La asignación dice quién se ocupa de una sección. Todas las personas del equipo pueden seguir respondiendo todo.',
  section: 'Sección',
  assign: (section, name) => `${section}, a cargo de ${name}`,
  kept: 'Guardado.',
  meanwhile: 'Alguien asignó secciones entretanto. Así está ahora; haga su cambio de nuevo.',
  lookedAfter: (names) => `a cargo de ${names}`,
  unknown: 'alguien que ya no está',
  assigned: (area, k, m) => `La sección ${area} es suya: ${k} de ${m} preguntas respondidas`,
}
