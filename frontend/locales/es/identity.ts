/** Las páginas en las que se elige una cuenta de demostración y se cierra la sesión. */
import type { identity as english } from '../en/identity.ts'
import { members } from './members.ts'

export const identity: typeof english = {
  title: 'Ingreso de demostración',
  lead: 'Ingreso de demostración. Sin contraseñas: en este equipo cualquiera puede ser cualquiera.',
  site: 'Volver a las páginas públicas',
  secretariat: members.secretariat,
  roles: {
    ...members.roles,
    analyst: 'Analista (PSU)',
    administrator: 'Administración (secretaría del DESG)',
  },
  signOut: {
    title: 'Salir',
    ask: '¿Salir del espacio de trabajo en este dispositivo?',
    yes: 'Salir',
    no: 'Seguir en la sesión',
  },
  signedOut: { title: 'Sesión cerrada', lead: 'Usted salió.', again: 'Ingresar de nuevo' },
  failed: {
    title: 'No se pudo ingresar',
    again: 'Empezar de nuevo',
    expired: 'Este ingreso venció o se inició en otro navegador.',
    elsewhere: 'El formulario se envió desde otro sitio.',
    nobody: 'No existe esa cuenta.',
  },
}
