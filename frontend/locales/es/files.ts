/** Qué está mal en un archivo que alguien entrega, y qué sería correcto. */
import type { OfSeries } from '../../../shared/formats/wrong.ts'
import type { files as english } from '../en/files.ts'
import { framework } from './framework.ts'

const named = ({ code }: OfSeries): string => `${code} (${framework.seriesNames[code] ?? code})`
const plain = (decimalComma: boolean): string => (decimalComma ? '1234,5' : '1234.5')
/** De las series que solo sirven de peso. */
const weights: Readonly<Record<string, string>> = { people: 'personas', 'current US$': 'US$ corrientes' }
const unitName = (unit: string): string => framework.units[unit] ?? weights[unit] ?? unit

const wrong: typeof english.wrong = {
  empty: () => 'El archivo está vacío; entregue un archivo CSV con una línea de encabezado',
  zip: () => 'Esto es un libro de cálculo o un archivo ZIP; guarde la hoja como «CSV UTF-8»',
  'not-utf8': () => 'Esto no es texto en UTF-8; guarde el archivo como «CSV UTF-8»',
  markup: () => 'Esto es una página web o XML; descargue el archivo CSV mismo',
  json: () => 'Esto es JSON; entregue un archivo CSV',
  'not-json': () => 'Esto no es JSON; exporte el archivo de nuevo',
  'json-stat': () =>
    'Entregue un conjunto de datos JSON-stat 2.0 (version, class, id, size, dimension, value)',
  'too-large': ({ megabytes }) =>
    `El archivo tiene más de ${megabytes} MB; quite lo que no sea de esta serie`,
  'no-economies': () => 'El archivo no tiene ninguna cifra de una economía de APEC',
  quote: () =>
    'Una comilla se abre y no se cierra; ciérrela, o escriba dos veces la comilla que va dentro de una celda',
  'no-header': ({ searched }) =>
    `No se encontró el encabezado; una de las primeras ${searched} líneas debe nombrar las columnas, por ejemplo economy,year,value`,
  'no-year-column': () => 'El encabezado no tiene columna para el año; llámela year',
  'no-value-column': () => 'El encabezado no tiene columna para el valor; llámela value',
  'column-twice': () => 'Dos columnas tienen este nombre; deje una, o dé a la otra un nombre propio',
  'no-column': ({ column }) => `El encabezado no tiene la columna ${column}`,
  'no-series-column': ({ series, unit }) =>
    `Ninguna columna se conoce como ${named(series)}; llámela value si contiene esta serie (${unitName(unit)})`,
  'not-this-series': ({ series }) =>
    `${series.code} se conoce solo como ${series.names.join(', ')}; elija uno de estos nombres, u otro indicador`,
  'none-of': ({ names }) => `El archivo no tiene ninguno de estos nombres: ${names.join(', ')}`,
  cells: ({ header, line }) => `El encabezado tiene ${header} celdas; esta línea tiene ${line}`,
  'no-economy': () => 'La línea no nombra ninguna economía; indique su clave de tres letras',
  'two-economies': () => 'La clave y el nombre designan economías distintas; corrija uno de los dos',
  year: () => 'Indique un año de 1800 a 2200, por ejemplo 2024',
  'of-another-series': ({ series }) => `El archivo debe contener solo ${named(series)}`,
  bounds: ({ min, max, unit }) =>
    `Indique un número ${max === null ? `de al menos ${min}` : `de ${min} a ${max}`} (${unitName(unit)})`,
  'figure-twice': ({ economy, year, line }) =>
    `${economy} ya tiene un valor para ${year} en la línea ${line}; deje uno`,
  number: ({ decimalComma }) =>
    `Escriba un número simple, por ejemplo ${plain(decimalComma)}, o deje la celda vacía si no hay dato`,
  'number-unclear': ({ decimalComma }) =>
    `El separador podría indicar miles o decimales; escriba un número simple, por ejemplo ${plain(decimalComma)}`,
  'number-large': () => 'El número es demasiado grande',
  'number-or-null': () => 'Indique un número, o null si no hay dato',
  date: () => 'Indique una fecha como 2026-07-13, o deje la celda vacía',
  vintage: ({ first, last }) => `Indique el día en que se publicaron las cifras, del ${first} al ${last}`,
  'no-lines': () => 'El mensaje no tiene líneas; ponga al menos una debajo del encabezado',
  action: () => 'Indique M para combinar, R para reemplazar o D para borrar',
  annual: () => 'La serie es anual; indique A',
  dataflow: ({ ours }) => `El flujo de datos no es el nuestro; esta importación lee ${ours}`,
  // En el archivo la unidad se escribe como la nombra el registro.
  unit: ({ series, unit }) => `La unidad de ${series.code} es «${unit}»`,
  status: ({ choices }) => `Indique uno de estos: ${choices.join(', ')}`,
  'place-twice': ({ line }) => `El mensaje ya nombra este lugar en la línea ${line}; deje uno de los dos`,
  'no-dimension': ({ role }) =>
    `El conjunto no tiene dimensión de ${role === 'geo' ? 'economías (papel geo)' : 'años (papel time)'}`,
  categories: ({ count }) => `La dimensión tiene ${count} categorías; size dice otra cosa`,
  'dataset-cells': ({ cells, values }) => `Las dimensiones dan ${cells} celdas; value tiene ${values}`,
  'no-category': ({ names }) =>
    `La dimensión tiene varias categorías y ninguna es ${names.join(' o ')}; indique una como variable`,
}

export const files: typeof english = {
  wrong,
  note: (note) =>
    note.code === 'assumed'
      ? 'El archivo no dice cuándo se publicó; como fecha de publicación figura el día de la importación.'
      : `${note.count === 1 ? '1 cifra es una proyección; se conserva y no cuenta' : `${note.count} cifras son proyecciones; se conservan y no cuentan`} en ninguna parte.`,
}
