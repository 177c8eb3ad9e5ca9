/** Qué sería correcto en un campo de un formulario. */
import type { SchemaTexts } from '../../../shared/schema-messages.ts'

export const schema: SchemaTexts = {
  types: {
    string: 'Indique un texto',
    number: 'Indique un número',
    int: 'Indique un número entero',
    boolean: 'Indique sí o no',
    array: 'Indique una lista',
    object: 'Indique un objeto',
  },
  rules: {
    printable: 'Quite los caracteres que no se pueden imprimir',
    visible: 'Escriba algo que se pueda ver',
    'one-line': 'Escríbalo en una sola línea',
    'web-address':
      'Comience la dirección con https:// para que los lectores puedan abrirla, sin espacios ni contraseña',
    'language-tag': 'Indique la etiqueta de un idioma, como es o es-PE',
    'plain-number': 'Indique 0, o un número de 0,000000001 a 9007199254740991',
    'evidence-date': 'Indique una fecha posterior a 1900',
    'in-framework': 'El marco no tiene nada con este número',
    'table-columns':
      'La tabla tiene más de 12 columnas de cifras: elija menos indicadores, economías o ciclos',
    twice: 'Esto ya figura más arriba; nómbrelo una sola vez',
    'cycle-year': 'Indique un instante de los años 2017 a 2100',
    'due-after-opening': 'El vencimiento debe ser posterior a la apertura',
    'closes-after-due': 'El cierre no puede ser anterior al vencimiento',
  },
  empty: 'Complete este campo',
  date: 'Indique una fecha como 2026-11-24',
  instant: 'Indique un instante en UTC como 2026-11-24T14:02:00Z',
  uuid: 'Indique un UUID nuevo para cada cambio',
  email: 'Indique una dirección de correo como nombre@example.org',
  unknownField: 'No existe tal campo; quítelo',
  other: 'Este valor no tiene la forma que se pide',
  oneOf: (values) => `Indique uno de ${values}`,
  tooLong: (max, found) => `Caben ${max} caracteres como máximo; estos son ${found}`,
  tooMany: (max, found) => `Caben ${max} entradas como máximo; estas son ${found}`,
  tooFew: (min) => `Indique al menos ${min} ${min === 1 ? 'entrada' : 'entradas'}`,
  atMost: (max) => `Indique ${max} o menos`,
  atLeast: (min) => `Indique ${min} o más`,
}
