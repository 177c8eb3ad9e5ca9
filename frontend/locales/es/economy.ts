/** The Spanish of the economy's profile. */
import type { Catalogue } from '../catalogues.ts'
import { formats } from '../format.ts'

const { date } = formats('es')

export const economy: Catalogue['economy'] = {
  list: 'Economías',
  listLead:
    'Las 21 economías miembro de APEC, en el orden de APEC. Cada página muestra lo que la economía informó sobre sí misma.',
  listEmpty: 'Todavía no se ha publicado ningún informe, por lo que las economías no tienen página.',
  description: (name) =>
    `Lo que ${name} informó sobre las áreas de enfoque de la hoja de ruta, con evidencia y fuentes.`,
  lead: (name, cycle, n) =>
    n === 11
      ? `${name} informó sobre las once áreas de enfoque en ${cycle}.`
      : `${name} informó sobre ${n} de las 11 áreas de enfoque en ${cycle}.`,
  silent: (name, cycle) =>
    `${name} no ha publicado un autoinforme para ${cycle}. Informar es voluntario; lo que aparece aquí proviene solo de series medidas.`,
  member: (formal, joined) => `${formal}, en APEC desde ${joined}`,
  scores: 'Puntajes por área de enfoque',
  scoresCaption:
    'Puntaje propio, rango completo de puntajes posibles donde faltan respuestas, respuestas y promedio de las economías',
  columns: {
    area: 'Área de enfoque',
    score: 'Puntaje',
    change: 'Cambio',
    range: 'Rango posible',
    answered: 'Respondidos',
    mean: 'Promedio de APEC',
  },
  answered: (k, m) => `${k} de ${m}`,
  answers: 'Respuestas',
  published: (at) => `Publicado el ${date(at)}`,
  event: 'evento',
  unpublished: 'La economía no ha publicado nada sobre esta área de enfoque en este ciclo.',
  seeks: 'Busca apoyo',
  shares: 'Puede compartir experiencia',
  cbpr: 'Reglas de privacidad transfronteriza',
  cbprIn: (name, year) => `${name} participa en el Sistema CBPR de APEC desde ${year}.`,
  cbprUnverified: ' El año es de conocimiento general, pero no se verificó.',
  cbprOut: (name) => `${name} no está entre las nueve economías que participan en el Sistema CBPR de APEC.`,
  files: 'Datos',
  filesText: 'Todas las respuestas de todos los ciclos: ',
}
