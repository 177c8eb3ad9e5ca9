/** The Spanish of trends and aggregates. */
import type { Catalogue } from '../catalogues.ts'
import { plural } from '../plural.ts'

const economies = (n: number): string => plural(n, 'economía', 'economías')

export const trends: Catalogue['trends'] = {
  title: 'Tendencias y avance',
  description:
    'Avance de las economías de APEC por área de enfoque, indicador y economía, con clases y sus reglas.',
  short:
    'Por área de enfoque, indicador, economía o un grupo propio: el avance en clases, frente a la banda de APEC.',
  empty: 'Se necesitan al menos dos ciclos publicados para ver una tendencia.',
  lead: (from, to, on, all, away, earlier) =>
    `En ${all} casos una economía tiene puntaje en un área de enfoque en ${to} y en un ciclo anterior, a partir de ${from}. De estos, ${on} avanzaron lo bastante rápido para ir bien encaminados, o están cerca del máximo; ${away} se alejaron.${
      earlier === 0
        ? ''
        : ` ${plural(earlier, 'caso más termina', 'casos más terminan')} antes de ${to} y no se cuentan.`
    }`,
  noTargets:
    'El marco no fija metas ni líneas de base, así que el avance se juzga con ritmos fijos. Puede fijar una meta propia para la vista de abajo; figura en la dirección y está marcada como suya.',
  classesTitle: 'Avance por área de enfoque',
  classesText:
    'Cuántas economías hay en cada clase, desde el primer ciclo en el que cada una tiene puntaje, que no es el mismo para todas, hasta el último ciclo de todos. Solo se compara lo que tiene puntaje en ambos extremos. Quien no tiene puntaje en el último ciclo se cuenta aparte.',
  classesCaption: 'Economías por clase de avance.',
  notCompared: 'sin comparar',
  earlier: (cycle) => `sin puntaje en ${cycle}`,
  choose: 'Ver más de cerca',
  noScript: 'Para elegir se necesita JavaScript. Sin él, todos los datos están en las páginas de',
  subject: 'Área de enfoque, indicador o economía',
  subjectShort: 'Área de enfoque o indicador',
  none: '(elegir)',
  groupsOf: { areas: 'Áreas de enfoque', economies: 'Economías' },
  loading: 'Cargando…',
  failed: 'No se pudieron cargar los datos. Inténtelo de nuevo cuando tenga conexión.',
  nothing: 'Todavía no se ha publicado nada aquí, así que no hay tendencia.',
  pick: (n) => `Economía ${n}`,
  picks: 'Economías que se muestran, hasta cinco',
  nobody: '(ninguna)',
  group: 'Un grupo propio',
  groupText:
    'Su promedio se muestra donde al menos dos tercios de sus miembros tienen datos. La elección figura en la dirección, para que un enlace la vuelva a abrir.',
  groupChosen: (n) => (n === 0 ? 'ninguna elegida' : `${economies(n)} en el grupo`),
  clear: 'No elegir ninguna',
  baseline: 'Línea de base',
  vintage: 'Versión',
  imported: (date) => `importada el ${date}`,
  uses: {
    newest: 'la más reciente',
    cycles: (cycles) => `usada en ${cycles.join(', ')}`,
    none: 'anterior',
  },
  target: 'Una meta propia',
  targetText: 'No es de APEC: el marco no fija ninguna. Vale solo para esta vista.',
  targetValue: 'Meta',
  targetYear: 'Para alcanzarla en',
  apply: 'Aplicar',
  targetMark: (value, year) => `Meta propia del lector: ${value} en ${year}`,
  sentence: (year, median, unit, n) =>
    `En ${year} la mediana de APEC es ${median} ${unit}, sobre ${economies(n)}.`,
  fewInYear: (year, n) =>
    `En ${year}, ${n} de 21 economías tienen datos; se necesitan 14 para mostrar la banda de APEC.`,
  points: 'puntos',
  counts: (year, words) => `Avance hasta ${year}, en número de economías: ${words.join('; ')}.`,
  earlierOf: (year, names) =>
    `Sin dato en ${year}, así que no se cuentan: ${names.join('; ')} (entre paréntesis, el último año de cada una).`,
  until: (last, year) => `hasta ${last}, sin dato en ${year}`,
  like: (n, from, to) => `${plural(n, 'indicador', 'indicadores')} con puntaje en ambos: ${from} a ${to}`,
  chart: (name, unit) => `${name}, ${unit}: economías elegidas frente a la mitad central de APEC`,
  band: 'mitad central de APEC',
  median: 'Mediana de APEC',
  ownGroup: 'Su grupo',
  ownTarget: 'Su meta',
  table: 'Los números en una tabla',
  tableCaption: (unit) => `Por economía y año, ${unit}.`,
  progress: 'Avance de cada economía',
  progressCaption: (since) => `Del primer valor desde ${since} al último.`,
  columns: {
    economy: 'Economía',
    line: 'Línea',
    base: 'Inicio',
    latest: 'Último',
    pace: 'Cambio por año',
    class: 'Avance',
    status: 'Estado, de −10 a 10',
    outlook: 'Extrapolado',
  },
  at: (value, year) => `${value} en ${year}`,
  classes: {
    achieved: 'Alcanzada',
    maintained: 'Mantenida',
    on_track: 'Bien encaminada',
    accelerate: 'Debe acelerar',
    limited: 'Limitado',
    moving_away: 'Se aleja',
    moved_away: 'Se alejó',
    near_ceiling: 'Cerca del máximo',
    up: 'Subió',
    unchanged: 'Sin cambio',
    down: 'Bajó',
  },
  movedIn: (cycle) => `en ${cycle}`,
  why: {
    short: 'muy pocos valores',
    not_positive: 'valores en 0',
    target_before_base: 'meta anterior al inicio',
  },
  outlooks: { on_track: 'bien encaminada', accelerate: 'debe acelerar', reverse: 'debe dar la vuelta' },
  outlook: (words, value, year) => `${words}: ${value} en ${year}`,
  extrapolation: 'Extrapolación, no pronóstico: la recta por todos los valores desde el inicio.',
  rules: {
    points:
      'Regla: desde 1 punto por año bien encaminada, desde 0,3 debe acelerar, desde 0 limitado, por debajo de 0 se aleja; a 5 puntos o menos del mejor valor posible, cerca del máximo.',
    growth:
      'Regla: desde 1,5 % por año bien encaminada, desde 0,5 % debe acelerar, desde 0 limitado, por debajo de 0 se aleja; con al menos dos años de distancia y todos los valores por encima de 0.',
    levels:
      'Regla: un nivel subió, no cambió o bajó desde el primer ciclo que lo tiene, con el ciclo del último movimiento.',
    target:
      'Regla con su meta: el ritmo hasta ahora entre el ritmo que la meta necesita; desde 0,95 bien encaminada, desde 0,60 debe acelerar, desde 0 limitado, por debajo de 0 se aleja. Estado: 0 es el inicio, 10 la meta.',
  },
  all: 'Todas las economías',
  allText:
    'Una imagen por economía, todas en la misma escala: su línea delante de la mitad central de APEC. Un trazo marca una ruptura de la serie.',
  breaks: (names) => `Rupturas de la serie, a través de las cuales no se compara nada: ${names.join('; ')}.`,
  changed: 'Qué cambiaron las versiones',
  changedText: (older, newer, added, removed, revised, compared) =>
    `De la versión del ${older} a la del ${newer}: ${added} datos añadidos, ${removed} retirados, ${revised} de ${compared} revisados.`,
  changedCaption: 'Las mayores revisiones.',
  oneVintage: 'Solo se usa una versión de esta serie, así que no hay con qué compararla.',
  year: 'Año',
  was: 'Era',
  is: 'Ahora',
  change: 'Cambio',
  ofEconomy: (name, n) => `${name}: avance en ${n} áreas de enfoque e indicadores.`,
  aggregates: {
    title: 'Promedios y medianas',
    description: 'Promedios de APEC, simples y ponderados, medianas y cuartiles, y los de un grupo propio.',
    short:
      'Promedios simples y ponderados, medianas y cuartiles de APEC, o de un grupo propio, con la regla que los retiene.',
    empty: 'Todavía no se ha publicado ningún ciclo, así que no hay nada que agregar.',
    lead: (cycle, published, all) =>
      `En ${cycle}, ${published} de ${all} áreas de enfoque tienen datos de economías suficientes para publicar un promedio de APEC.`,
    rule: 'Un promedio o una mediana de APEC se publica solo si al menos 14 de las 21 economías tienen datos; un promedio ponderado, solo si además reúnen al menos dos tercios del peso de las 21. No se imputa nada. El promedio simple va primero, para que las economías grandes no decidan la imagen.',
    weightNotes: { population: 'Por población', gdp: 'Por PIB' },
    notImported: (what) =>
      `${what}: la serie de pesos no se ha importado, así que no puede darse un promedio ponderado por ella.`,
    areas: 'Áreas de enfoque',
    areasCaption: (cycle) => `Puntajes en ${cycle}, de 0 a 100 puntos.`,
    measures: 'Series medidas',
    measuresCaption: 'Último año en el que al menos 14 economías tienen un dato.',
    over: 'A lo largo del tiempo',
    columns: {
      n: 'Economías',
      simple: 'Promedio simple',
      population: 'Promedio por población',
      gdp: 'Promedio por PIB',
      median: 'Mediana',
      quartiles: 'Cuartiles',
      year: 'Año',
      group: 'Su grupo',
      groupPopulation: 'Su grupo por población',
    },
    suppressed: {
      few: (n, needed) => `retenido: datos de ${n}, se necesitan ${needed}`,
      weight: (share) => `retenido: reúnen ${share} del peso`,
      weightless: (n) => `retenido: no se conoce el peso de ${economies(n)}`,
    },
    caption: (name, unit) => `${name}, ${unit}, por año.`,
    to: (low, high) => `de ${low} a ${high}`,
  },
}
