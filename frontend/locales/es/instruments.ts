/** The Spanish of the page of instruments and bodies. */
import type { Catalogue } from '../catalogues.ts'

export const instruments: Catalogue['instruments'] = {
  title: 'Instrumentos y foros',
  description:
    'Los instrumentos y foros de APEC detrás de la hoja de ruta, y la participación en el Sistema de Reglas de Privacidad Transfronteriza a lo largo del tiempo.',
  lead: (instruments, bodies) =>
    `La hoja de ruta se apoya en otros: ${instruments} instrumentos desde 1995 y ${bodies} foros que trabajan en sus áreas de enfoque.`,
  matrix: 'Qué respalda cada área de enfoque',
  matrixText:
    'No se encontró ningún foro principal acordado por APEC para un área de enfoque. Qué foro y qué instrumento sirve a cada área es una propuesta de este sitio.',
  matrixCaption: (cycle) =>
    cycle === undefined
      ? 'Foros e instrumentos que contribuyen, por área de enfoque; propuesta.'
      : `Foros e instrumentos que contribuyen, por área de enfoque (propuesta), y cuántas respuestas publicadas de ${cycle} nombran un instrumento.`,
  fora: 'Foros que contribuyen',
  count: 'Número',
  citing: 'Respuestas que nombran alguno',
  of: (n, all) => `${n} de ${all}`,
  register: 'Registro de instrumentos',
  registerCaption: 'Por año de adopción; los nombres como figuran en los documentos',
  year: 'Año',
  instrument: 'Instrumento',
  kind: 'Tipo',
  by: 'Adoptado o mantenido por',
  bodies: 'Foros',
  historical: 'Ha terminado o continúa dentro de otro foro.',
  cbpr: 'Sistema de Reglas de Privacidad Transfronteriza (CBPR) de APEC',
  cbprText:
    'Un sistema voluntario desde 2011: las empresas se certifican frente a 50 requisitos del programa basados en nueve principios. Una economía se incorpora mediante una carta de intención, la participación en el Acuerdo para la Aplicación Transfronteriza de la Privacidad (CPEA), el uso de un agente de rendición de cuentas y una determinación del Panel Conjunto de Supervisión. Incorporarse es una elección; no entra en ningún puntaje.',
  participationText: (n, first) => `${n} de 21 economías se han incorporado desde ${first}.`,
  participationCaption: 'Economías por el año en que se incorporaron',
  joined: 'Se incorporó',
  total: 'En total',
  agents: 'Agentes de rendición de cuentas nombrados en fuentes públicas:',
  agentsNote: 'La lista puede no ser completa.',
  forum: 'Foro Global CBPR',
  forumText: (declared, by, systems) =>
    `Un foro fuera de APEC, por lo que aquí se presenta aparte. Lo declararon el ${declared} ${by}. Sus propios sistemas Global CBPR y Global PRP funcionan desde el ${systems}.`,
}
