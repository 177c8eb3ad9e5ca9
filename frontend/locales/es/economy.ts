/** The Spanish of the economy's profile. */
import type { Catalogue } from '../catalogues.ts'
import { formats } from '../format.ts'
import { plural } from '../plural.ts'

const { date } = formats('es')

export const economy: Catalogue['economy'] = {
  list: 'Economías',
  listLead:
    'Las 21 economías miembro de APEC, en el orden de APEC. Cada página muestra lo que la economía informó sobre sí misma.',
  listEmpty: 'Todavía no se ha publicado ningún informe, por lo que las economías no tienen página.',
  description: (name) =>
    `Lo que ${name} informó sobre las áreas de enfoque de la hoja de ruta, con evidencia y fuentes.`,
  lead: (name, cycle, n, k, m) =>
    `En ${cycle}, ${name} informó sobre ${n === 11 ? 'las once' : `${n} de las once`} áreas de enfoque y respondió ${k} de las ${m} preguntas que le corresponden en ellas.`,
  furthest: (area, score) => `Lo más avanzado es ${area} (${score} de 100)`,
  nearest: (area, score) => ` y lo que tiene más camino por recorrer es ${area} (${score})`,
  silent: (name, cycle) =>
    `${name} no ha publicado un autoinforme para ${cycle}. Informar es voluntario; lo que aparece aquí proviene solo de series medidas.`,
  member: (formal, joined) => `${formal}, en APEC desde ${joined}`,
  jump: 'Áreas de enfoque en esta página',
  scores: 'Puntajes por área de enfoque',
  scoresCaption: 'Puntaje propio sobre 100, y dónde se sitúan las demás economías.',
  columns: {
    area: 'Área de enfoque',
    picture: 'Imagen de las cifras que están al lado',
    score: 'Puntaje',
    change: (cycle) => `Desde ${cycle}`,
    changePlain: 'Cambio',
    range: 'Si todo se conociera',
    answered: 'Conocidos',
    median: 'Mediana de APEC',
    tooFew: (n) => `n = ${n}, muy pocas`,
  },
  key: {
    own: 'puntaje propio',
    bounds: 'puntaje posible, cualesquiera que sean las respuestas que faltan',
    half: 'mitad central de las economías',
    median: 'mediana',
  },
  moreMoves: (n) => plural(n, 'cambio más', 'cambios más'),
  noSupport: 'La economía no ha indicado en qué busca apoyo ni qué puede compartir.',
  instruments: 'Instrumentos',
  noInstruments: 'Sus respuestas no nombran ningún instrumento del registro.',
  citedBy: (n) => `nombrado en ${plural(n, 'respuesta', 'respuestas')}`,
  answered: (k, m) => `${k} de ${m}`,
  published: (at) => `Publicado el ${date(at)}`,
  inFull: 'Todas las respuestas completas',
  event: 'evento',
  unpublished: (cycle) => `No se ha publicado nada sobre esta área de enfoque para ${cycle}.`,
  seeks: 'Busca apoyo',
  shares: 'Puede compartir experiencia',
  cbprIn: (name, year) =>
    `${name} participa desde ${year} en el Sistema de Reglas de Privacidad Transfronteriza (CBPR) de APEC.`,
  cbprUnverified: ' El año es de conocimiento general, pero no se verificó.',
  cbprOut: (name) =>
    `${name} no está entre las nueve economías que participan en el Sistema de Reglas de Privacidad Transfronteriza (CBPR) de APEC.`,
}
