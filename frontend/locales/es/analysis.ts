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
    `Se comparan las mismas economías en ambos extremos: ${least === most ? least : `de ${least} a ${most}`} de las 21, las que tienen puntaje en los dos ciclos. Una que informa por primera vez, o que ya no informa, no puede hacer que la imagen parezca más cercana.`,
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

export const analysis: Catalogue['analysis'] = {
  title: 'Análisis',
  lead: 'Lo que los informes y las series dicen en conjunto. Cada página empieza con una frase sencilla; detrás está la fórmula y al lado, los números.',
  description:
    'Convergencia, desigualdad, tendencias, agregados, apoyo e instituciones en las economías de APEC.',
  methods: 'Cómo se hacen los números',
  economies,
  step: (from: string, to: string): string => `${from} a ${to}`,
  closer,
}
