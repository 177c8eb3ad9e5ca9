/** The Spanish of the overview. */
import type { Catalogue } from '../catalogues.ts'
import { formats } from '../format.ts'

const { date } = formats('es')

export const overview: Catalogue['overview'] = {
  title: 'Cuánto han avanzado las economías de APEC en su hoja de ruta de la economía digital',
  description:
    'El avance de las 21 economías de APEC en las once áreas de enfoque de la hoja de ruta, según lo que ellas informan.',
  empty:
    'Todavía no se ha publicado nada, por lo que no hay puntajes que mostrar. Las economías informan en el espacio de trabajo; aquí aparece lo que los analistas han revisado y publicado. Las áreas de enfoque, los indicadores y los métodos ya se pueden consultar.',
  reported: (n) => `${n} de 21`,
  lead: {
    cycle: (cycle) => `En ${cycle} informaron `,
    reported: ' economías, que respondieron el ',
    applies: ' de lo que les aplica.',
    furthest: (area) => ` El área más avanzada es ${area} (promedio de APEC: `,
    nearest: (area) => ` de 100); a la que más le falta es ${area} (`,
    only: ' de 100).',
  },
  released: (at, number) => `Publicado el ${date(at)} como edición n.º ${number}`,
  download: 'Descargar',
  order: 'Orden',
  apecOrder: 'Orden de APEC',
  byArea: (area) => `por ${area}`,
  point: 'Señale una celda, o vaya de una a otra con las flechas, para leerla aquí.',
  tap: 'Toque una celda para leerla aquí.',
  onward: 'A las respuestas',
  skip: 'Saltar la tabla',
  heatmap: 'Puntajes por economía y área de enfoque',
  caption: (cycle) =>
    `Puntaje sobre 100 por economía y área de enfoque, ${cycle}. Cada celda lleva a las respuestas de la economía.`,
  economy: 'Economía',
  mean: 'Promedio APEC',
  legend: {
    bands: ['0–20', '20–40', '40–60', '60–80', '80–100'],
    few: 'información insuficiente (respuestas y cifras, de lo que aplica)',
    none: 'no informado',
    na: '– no aplica',
    change: (cycle) =>
      `cambio desde ${cycle}, comparando lo mismo: de una economía los mismos indicadores, del promedio las mismas economías (14 o más), así que puede diferir del paso entre dos promedios`,
  },
  moved: (cycle) => `Qué cambió desde ${cycle}`,
  movedPlain: 'Qué cambió',
  movedFirst: 'Este es el primer ciclo, por lo que aún no hay con qué comparar.',
  movedNone: 'Ningún nivel cambió entre los dos ciclos.',
  movedUnknown: (cycles) =>
    `Los dos ciclos no se pueden comparar: no se informó nada en ${cycles.join(' ni en ')}.`,
  closer: '¿Se acercan las economías entre sí?',
  closerText: (cycles) =>
    cycles.length > 1
      ? `Del puntaje más bajo al más alto de las mismas economías, cada una sobre los mismos indicadores, en ${cycles[0]} (línea superior) y ${cycles[1]} (línea inferior, con la mitad central gruesa); menos de 14 son muy pocas.`
      : `Del puntaje más bajo al más alto en ${cycles[0]}, con la mitad central gruesa. Un segundo ciclo mostrará el cambio.`,
  closerSentence: ({ before, areas, nearer, apart, from, to }) => {
    const answer =
      nearer === 0
        ? 'No'
        : 2 * nearer > areas && to < from
          ? 'En la mayoría de las áreas, sí'
          : 'Solo en algunas áreas'
    const average = from === to ? `se mantuvo en ${from} puntos` : `pasó de ${from} a ${to} puntos`
    return `${answer}: desde ${before} se acercaron en ${nearer} de ${areas} y se alejaron en ${apart}; en promedio la desviación estándar ${average}. Se comparan las mismas economías, cada una con los mismos indicadores.`
  },
  closerNone: 'muy pocas',
  support: 'Apoyo que se busca, apoyo que se ofrece',
  seek: (n) => (n === 1 ? '1 busca' : `${n} buscan`),
  share: (n) => (n === 1 ? '1 puede compartir' : `${n} pueden compartir`),
  supportCaption: 'Economías que buscan apoyo y que pueden compartir experiencia, por área de enfoque',
  range: ({ min, max }) => `${min} a ${max}`,
  shift: 'Del más bajo al más alto, en puntos',
}
