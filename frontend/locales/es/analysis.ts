/** Textos de las páginas de análisis. */

import type { Catalogue } from '../catalogues.ts'
import { plural } from '../plural.ts'

const listed = (names: readonly string[]): string => names.join('; ')
const economies = (n: number): string => plural(n, 'economía', 'economías')

const closer: Catalogue['analysis']['closer'] = {
  title: '¿Se acercan las economías?',
  description:
    'Si la distancia entre las economías de APEC se reduce o aumenta, por área de enfoque e indicador.',
  short: 'En qué áreas de enfoque se reduce la distancia entre las economías y en cuáles aumenta.',
  more: 'Qué tan lejos, y desde cuándo',
  empty: 'Para comparar se necesitan al menos dos ciclos publicados. Todavía no puede decirse nada.',
  few: 'En ninguna área de enfoque tienen 14 economías un puntaje en el primer y en el último ciclo, así que todavía no puede decirse nada.',
  lead: (from: number, to: number, areas: readonly string[], all: number): string =>
    areas.length === 0
      ? `De ${from} a ${to}, las economías no se acercaron en ninguna de las ${all} áreas de enfoque.`
      : `De ${from} a ${to}, las economías se acercaron en ${areas.length} de las ${all} áreas de enfoque: ${listed(areas)}.`,
  apart: (areas: readonly string[]): string =>
    areas.length === 0 ? ' No se alejaron en ninguna.' : ` Se alejaron en ${areas.length}: ${listed(areas)}.`,
  same: (n: number): string => (n === 0 ? '' : ` En ${n} la distancia es casi la misma.`),
  tooFew: (n: number): string => (n === 0 ? '' : ` En ${n} pueden compararse demasiado pocas economías.`),
  panel: (least: number, most: number): string =>
    `Se comparan las mismas economías en ambos extremos: ${least === most ? least : `de ${least} a ${most}`} de las 21, las que tienen puntaje en los dos ciclos, cada una con los indicadores que tienen puntaje en ambos y con la misma versión de cada serie. Una que informa por primera vez, o que ya no informa, no puede hacer que la imagen parezca más cercana.`,
  verdicts: {
    closer: 'Se acercaron',
    same: 'Casi igual',
    apart: 'Se alejaron',
    few: 'Demasiado pocas para comparar',
  },
  rule: 'Se acercaron y se alejaron significan que la desviación estándar cambió al menos 1 punto o, en las series medidas, el coeficiente de variación al menos 0,01.',
  areas: 'Áreas de enfoque',
  areasText:
    'Cada imagen va de 0 a 100 puntos. La banda clara va del puntaje más bajo al más alto, la más oscura contiene la mitad central y la línea es la mediana. Un ciclo en el que una de estas economías no tiene puntaje se salta.',
  deviation: (step) => `desviación estándar de ${step} puntos`,
  caption: (step: string): string => `rango de ${step} puntos`,
  table: 'Los números en una tabla',
  tableCaption: 'Distancia entre las mismas economías, primer y último ciclo.',
  columns: {
    verdict: 'En palabras',
    n: 'Economías',
    years: 'Años',
    range: 'Rango',
    sd: 'Desviación estándar',
    cv: 'Coeficiente de variación',
    beta: 'Coeficiente beta',
    error: 'Error estándar',
    speed: 'Velocidad por año',
    half: 'Vida media, años',
    without: 'Beta sin',
  },
  ceilingTitle: 'Léase con cuidado',
  ceiling:
    'Un puntaje no puede pasar de 100. Donde la mayoría está cerca del máximo, las demás solo pueden alcanzarla, así que se acercan por pura aritmética; y una economía lejos de las otras puede crear u ocultar un resultado. Por eso junto a cada coeficiente está el rango.',
  near: (names: readonly string[]): string =>
    `La mitad de las economías está a 15 puntos o menos del máximo en: ${listed(names)}.`,
  nearNone: 'Hoy no ocurre en ninguna área de enfoque.',
  nearMark: 'cerca del máximo',
  indicators: 'Indicadores',
  indicatorsText:
    'Las respuestas se comparan como puntajes del primer al último ciclo; las series medidas, en su propia unidad desde el primer año a partir de 2017 en el que 14 economías tienen un dato.',
  indicatorsCaption: 'Distancia entre las mismas economías, por indicador.',
  others: (n: number): string =>
    `${n} más, en los que menos de 14 economías tienen puntaje en ambos extremos`,
  ofBoth: (n: number): string => `${economies(n)} en ambos extremos`,
  how: 'Cómo se calcula: sigma, beta y sus límites',
  formulas: [
    'Sigma es la desviación estándar poblacional de cada año, √(Σ(x − promedio)² / n). Para las series medidas figura también como coeficiente de variación, desviación estándar / promedio; los puntajes pueden ser 0 y no lo tienen.',
    'Beta es la pendiente de una recta de mínimos cuadrados: de (1 / T) × ln(x₁ / x₀) sobre ln x₀ para las series medidas, de (x₁ − x₀) / T sobre x₀ para los puntajes, en T años. Por debajo de 0, las más rezagadas avanzaron más rápido. Velocidad = −ln(1 + T × beta) / T y vida media = ln 2 / velocidad, ambas solo donde −1 < T × beta < 0.',
    'La última columna deja fuera la economía cuya ausencia más cambia beta: donde eso invierte el resultado, no hay resultado.',
  ],
  betaCaption: 'Beta de las áreas de enfoque (puntajes) y de las series medidas (logaritmos).',
  files: 'Todos estos números, sin redondear:',
}

const uneven: Catalogue['analysis']['uneven'] = {
  title: 'Desigualdad y cobertura',
  description:
    'Qué tan lejos están las economías en cada área de enfoque, qué deja abierto el silencio y quién ha informado.',
  short:
    'Qué tan lejos están hoy las economías, qué deja abierto el silencio y quién ha informado a lo largo de los ciclos.',
  empty: 'Todavía no se ha publicado ningún ciclo, así que no hay nada que comparar.',
  few: (cycle) => `En ${cycle}, demasiado pocas economías tienen puntaje para decir qué tan lejos están.`,
  lead: (cycle, closest, span, farthest, wide) =>
    `En ${cycle}, las economías están más cerca unas de otras en ${closest}, donde la mitad central de los puntajes abarca ${span} puntos, y más lejos en ${farthest}, donde abarca ${wide}.`,
  coverage: (told, all, steady) =>
    `${told} de ${all} economías informaron en este ciclo; ${steady}, en todos los ciclos.`,
  apart: 'Qué tan lejos',
  apartText:
    'La línea va del puntaje publicado más bajo al más alto, la parte gruesa es la mitad central y el trazo, la mediana. Las últimas columnas dicen lo que el silencio deja abierto: el promedio de todas las economías a las que se aplica el área está entre estos dos valores, digan lo que digan las que no respondieron.',
  apartCaption: (cycle) => `Puntajes publicados de las economías en ${cycle}, de 0 a 100 puntos.`,
  mean: 'Promedio de APEC',
  bounds: 'El promedio de todas está entre',
  over: 'A lo largo de los ciclos',
  overText:
    'Desviación estándar de los puntajes publicados, en puntos. Las economías varían de un ciclo a otro, así que un cambio puede deberse a quién informó; la página de convergencia compara las mismas. Una raya: menos de 14 tienen puntaje.',
  overCaption: 'Desviación estándar de los puntajes por área de enfoque y ciclo.',
  who: 'Quién ha informado',
  whoText:
    'Informar es voluntario y cada economía decide qué y cuándo. Una celda rayada dice que no se publicó nada, no por qué. Una celda más oscura contiene más.',
  byEconomy: (all) => `Áreas de enfoque que informó cada economía, de ${all}.`,
  byArea: (all) => `Economías que informaron cada área de enfoque, de ${all}.`,
}

const support: Catalogue['analysis']['support'] = {
  title: 'Apoyo buscado y ofrecido',
  description:
    'Qué economías buscan apoyo y cuáles pueden compartir experiencia, por área de enfoque, y quién ha avanzado.',
  short:
    'Quién busca apoyo, quién puede compartir y quién avanzó desde ahí, para quienes organizan el fortalecimiento de capacidades.',
  empty: 'Todavía no se ha publicado ningún ciclo, así que nadie ha declarado nada.',
  lead: (cycle, seek, share, matched, all) =>
    `En ${cycle}, ${economies(seek)} buscan apoyo y ${economies(share)} pueden compartir experiencia. En ${matched} de las ${all} áreas de enfoque alguien busca lo que otra puede compartir.`,
  text: 'Las declaraciones son de las propias economías. Una coincidencia abre una conversación, nada más; quien comparte no tiene por qué tener el puntaje más alto.',
  caption: (cycle) => `Economías que buscan apoyo y que pueden compartir, ${cycle}.`,
  seek: 'Buscan apoyo',
  share: 'Pueden compartir experiencia',
  states: {
    matched: 'Pueden encontrarse',
    only_sought: 'Buscado; nadie lo ha ofrecido todavía',
    only_offered: 'Ofrecido; nadie lo ha pedido todavía',
    none: 'Nada declarado',
  },
  more: 'Quién podría encontrarse con quién',
  nobodySeeks: 'Nadie ha pedido apoyo aquí.',
  nobodyShares: 'Nadie ha ofrecido compartir aquí.',
  moved: (area) =>
    `Economías que en ${area} estuvieron a 10 puntos o menos de donde está hoy quien busca apoyo, y han avanzado.`,
  movers: (n: number): string => `Quién estuvo ahí y ha avanzado, y cómo (${n})`,
  nobodyMoved:
    'Ninguna economía que estuvo ahí en un ciclo anterior está hoy más alto, o se informó demasiado poco para saberlo.',
  move: 'Puntaje, antes y ahora',
  step: (from, to) => `${from[1]} en ${from[0]}, ${to[1]} en ${to[0]}`,
  how: 'Qué subió y qué dijeron de cómo',
  unsaid: 'No subió ningún nivel; el puntaje cambió con las medidas o con lo que se informa.',
  files: 'Lo mismo en archivos:',
}

const density: Catalogue['analysis']['density'] = {
  title: 'Instituciones y avance',
  description:
    'Foros e instrumentos detrás de cada área de enfoque junto al avance informado; reglas de privacidad junto a los flujos de datos.',
  short:
    'Cuántos foros e instrumentos hay detrás de un área de enfoque, junto al avance informado; reglas de privacidad junto a los flujos de datos.',
  lead: ([most, fora, instruments], [least, fewFora, fewInstruments]) =>
    `Detrás de ${most} hay más: ${plural(fora, 'foro', 'foros')} y ${plural(instruments, 'instrumento', 'instrumentos')}. Detrás de ${least}, menos: ${plural(fewFora, 'foro', 'foros')} y ${plural(fewInstruments, 'instrumento', 'instrumentos')}.`,
  text: 'Esto cuenta lo que hay; no dice que funcione. Qué foro y qué instrumento sirve a qué área de enfoque es una propuesta de este sitio.',
  beside: 'Junto al avance informado',
  besideText: (first, last, points) =>
    `Cada punto es un área de enfoque: cuanto más a la derecha, más foros e instrumentos hay detrás; cuanto más arriba, más subió el puntaje promedio de ${first} a ${last}, entre las economías con puntaje en ambos. Con ${plural(points, 'punto', 'puntos')} un patrón puede ser casualidad, y no se ve qué fue primero.`,
  left: (names) =>
    `No están en la imagen, porque menos de 14 economías tienen puntaje en ambos ciclos (entre paréntesis, cuántas lo tienen): ${listed(names)}.`,
  few: (n, needed) => `(${n} de las ${needed} economías necesarias)`,
  picture:
    'Número de foros e instrumentos por área de enfoque junto al cambio del puntaje promedio; la tabla de abajo contiene los números.',
  across: 'Foros e instrumentos',
  upward: 'Cambio del promedio, puntos',
  caption: 'Qué hay detrás de cada área de enfoque y cuánto cambiaron los puntajes informados.',
  fora: 'Foros',
  linked: 'Indicadores vinculados a un instrumento',
  change: 'Cambio, mismas economías e indicadores, en puntos',
  cbprText:
    'Solo el sistema de APEC; el Foro Global CBPR, que no es parte de APEC, está más abajo. Participar es una elección y no entra en ningún puntaje.',
  forumText:
    'Un foro fuera de APEC, declarado en 2022 por economías que participan en el sistema de APEC. Se compara de la misma manera, aparte.',
  association:
    'Esto es una asociación, no un efecto. Quienes se unen difieren de quienes no, pocas se han unido, la mayoría antes del primer ciclo, y unirse es una de muchas cosas que ocurrieron.',
  groupsCaption:
    'Puntaje promedio de las economías que hoy participan y de las demás, por ciclo, con cuántas de ellas tienen puntaje.',
  subject: 'Área de enfoque o indicador',
  who: 'Economías',
  sides: { inside: 'Participan', outside: 'Las demás' },
  join: 'Antes y después del ingreso, economía por economía',
  joinCaption: 'Puntaje promedio de los ciclos antes y después del año de ingreso, sin contar ese año.',
  before: 'Antes',
  after: 'Después',
  difference: 'Diferencia',
  others: 'Diferencia de las demás',
  without: (names) =>
    `Sin comparación con el tiempo anterior: no hay puntajes publicados de antes y de después para ${listed(names)}.`,
}

export const analysis: Catalogue['analysis'] = {
  title: 'Análisis',
  lead: 'Lo que los informes y las series dicen en conjunto. Cada página empieza con una frase sencilla; detrás está la fórmula y al lado, los números.',
  description:
    'Convergencia, desigualdad, tendencias, agregados, apoyo e instituciones en las economías de APEC.',
  methods: 'Cómo se hacen los números',
  atWork: 'Los métodos en uso:',
  economies,
  step: (from: string, to: string): string => `${from} a ${to}`,
  closer,
  uneven,
  support,
  density,
}
