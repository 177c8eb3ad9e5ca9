/** Refusals of the API in Spanish: what happened, and what to do. The API itself speaks English. */
import type { ProblemCode } from '../../../shared/problem.ts'

export interface ProblemWords {
  readonly title: string
  readonly detail: string
}

const again = 'Vea cómo está ahora y repita el paso.'

export const problems: Readonly<Record<ProblemCode, ProblemWords>> = {
  'invalid-json': { title: 'El envío no es JSON', detail: 'No se guardó nada.' },
  'invalid-request': {
    title: 'El envío tiene errores',
    detail: 'No se guardó nada. Corrija lo que se señala y envíelo de nuevo.',
  },
  'unknown-economy': {
    title: 'No existe esa economía',
    detail: 'APEC no tiene ninguna economía con esa clave.',
  },
  'unknown-indicator': { title: 'No existe ese indicador', detail: 'El marco no tiene ese indicador.' },
  'unknown-focus-area': {
    title: 'No existe esa área de enfoque',
    detail: 'Las áreas de enfoque están numeradas del 1 al 11.',
  },
  'unknown-cycle': {
    title: 'No existe ese ciclo',
    detail: 'Un ciclo se nombra por su año, por ejemplo 2026.',
  },
  'unknown-series': {
    title: 'No existe esa serie',
    detail: 'El registro no tiene ninguna serie con ese código.',
  },
  'unknown-member': {
    title: 'No existe esa persona en el equipo',
    detail: 'Cargue la página de nuevo: quizá otra persona la quitó entretanto.',
  },
  'not-found': { title: 'Aquí no hay nada', detail: 'No existe, o no le corresponde verlo.' },
  'not-signed-in': { title: 'Ingrese primero', detail: 'Lo que escribió se conserva.' },
  'token-invalid': {
    title: 'La sesión no es válida',
    detail: 'Ingrese de nuevo; lo que escribió se conserva.',
  },
  'not-allowed': {
    title: 'Su función no lo permite',
    detail:
      'Pídalo a quien tenga esa función: el punto focal de la economía, un analista o la secretaría del DESG.',
  },
  'method-not-allowed': { title: 'Esta dirección no admite esa operación', detail: 'No se cambió nada.' },
  'cycle-not-open': { title: 'El ciclo no está abierto', detail: 'No se cambió nada.' },
  'cycle-closed': {
    title: 'El ciclo está cerrado',
    detail:
      'No se cambió nada; conserve su texto y pregunte a la secretaría del DESG si el ciclo se puede prorrogar.',
  },
  'cycle-exists': {
    title: 'El ciclo ya existe',
    detail: 'No se cambió nada. Cambie sus plazos o abra otro año.',
  },
  'cycle-changed': { title: 'El ciclo cambió entretanto', detail: again },
  'section-locked': {
    title: 'La sección está bloqueada',
    detail:
      'Un punto focal puede anular el envío, objetar la publicación o reabrir la sección, según su estado, para cambiar las respuestas.',
  },
  'section-state': {
    title: 'La sección no está en el estado que esto requiere',
    detail: again,
  },
  'objection-period': {
    title: 'La economía aún puede objetar',
    detail: 'La sección se puede publicar cuando termine el plazo o cuando la economía dé su conformidad.',
  },
  'section-changed': { title: 'La sección cambió entretanto', detail: again },
  'answer-changed': {
    title: 'La respuesta cambió entretanto',
    detail: 'Compare las dos versiones y elija cuál queda.',
  },
  'comment-changed': { title: 'El comentario cambió entretanto', detail: again },
  'support-changed': { title: 'La declaración de apoyo cambió entretanto', detail: again },
  'second-look-off': {
    title: 'Las segundas miradas no están activadas',
    detail: 'No se guardó nada. La secretaría del DESG puede activarlas para el ciclo.',
  },
  'second-look-changed': { title: 'La segunda mirada cambió entretanto', detail: again },
  'assignments-changed': { title: 'La asignación cambió entretanto', detail: again },
  'member-exists': {
    title: 'Esta persona ya está en el equipo',
    detail: 'No se invitó a nadie. Cambie su función en lugar de invitarla.',
  },
  'address-taken': {
    title: 'Esta dirección no puede entrar en el equipo',
    detail:
      'Quien la usa tiene otra función en este servicio. No se invitó a nadie: use otra dirección o pregunte a la secretaría del DESG.',
  },
  'successor-needed': {
    title: 'Hace falta una persona que suceda',
    detail:
      'No se cambió nada. Es el último punto focal de la economía, o la última persona de la administración: nombre a quien le suceda. Por una economía, la secretaría puede confirmar que no hay nadie.',
  },
  'nothing-carried': {
    title: 'No hay nada que trasladar ni que confirmar',
    detail: 'La respuesta cuenta tal como está, o el ciclo anterior no tiene ninguna.',
  },
  'report-full': {
    title: 'El informe no admite más texto',
    detail: 'Acorte textos de este informe y guarde de nuevo.',
  },
  busy: {
    title: 'Demasiados cambios a la vez',
    detail: 'Muchas personas cambian este informe a la vez. No se guardó nada; envíelo de nuevo.',
  },
  'precondition-required': {
    title: 'Falta decir qué versión se cambia',
    detail: 'Cargue la página de nuevo y repita el paso.',
  },
  'body-too-large': {
    title: 'El envío es demasiado grande',
    detail: 'No se guardó nada. Quite lo que sobre.',
  },
  'media-type': { title: 'El envío debe ser JSON', detail: 'No se guardó nada.' },
  'id-used': {
    title: 'El identificador es de otro cambio',
    detail:
      'Un cambio con este identificador se guardó antes. Ahora no se guardó nada; cargue la página de nuevo.',
  },
  'brief-exists': {
    title: 'Otra síntesis tiene este nombre',
    detail: 'No se guardó nada; elija otro nombre para la dirección.',
  },
  'brief-changed': { title: 'La síntesis cambió entretanto', detail: again },
  'brief-state': {
    title: 'La síntesis no está en el estado que esto requiere',
    detail:
      'No se cambió nada. Se publica una síntesis que ya tiene contenido y se retira una que está publicada.',
  },
  'vintage-changed': {
    title: 'Entretanto cuenta otra versión',
    detail: 'No se guardó nada. Lea el archivo de nuevo para ver qué cambia ahora.',
  },
  'import-refused': { title: 'El archivo no se importó', detail: 'No se guardó ninguna cifra.' },
  internal: {
    title: 'Algo falló de nuestro lado',
    detail: 'De su lado no se perdió nada. Intente más tarde.',
  },
}
