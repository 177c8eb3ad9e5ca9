/** Qué sería correcto en la respuesta a un indicador. */
import type { AnswerTexts } from '../../../shared/answer.ts'
import { reasons, units } from './framework/words.ts'

const inUnit = (unit: string): string => `(${units[unit] ?? unit})`

export const answerRules: AnswerTexts = {
  level: (indicator) => `El indicador ${indicator} se responde con un nivel de implementación`,
  number: (indicator, unit) => `El indicador ${indicator} se responde con un número ${inUnit(unit)}`,
  unit: (indicator, unit) => `La unidad de ${indicator} es «${units[unit] ?? unit}»`,
  bounds: (min, max, unit) =>
    max === null
      ? `Indique un número de ${min} o más ${inUnit(unit)}`
      : `Indique un número de ${min} a ${max} ${inUnit(unit)}`,
  future: 'El año está en el futuro; informe lo que se observó',
  appliesToAll: (indicator) =>
    `El indicador ${indicator} se aplica a todas las economías; responda «Sin implementar» o «Prefiere no informar»`,
  reasons: (indicator, allowed) =>
    `Indique uno de los motivos que admite ${indicator}: ${allowed.map((reason) => reasons[reason] ?? reason).join('; ')}`,
  instrument: (id) => `El registro no tiene ningún instrumento «${id}»`,
}
