/** The Spanish of the indicator's page. */
import type { Catalogue } from '../catalogues.ts'
import { formats } from '../format.ts'
import { plural } from '../plural.ts'

const { date, figure } = formats('es')

export const indicator: Catalogue['indicator'] = {
  list: 'Indicadores',
  listLead: 'Los indicadores propuestos de cada área de enfoque.',
  definition: 'Definición',
  evidence: 'Qué cuenta como evidencia',
  scored: 'Entra en el puntaje de su área de enfoque.',
  unscored: 'Se muestra con sus datos; no entra en ningún puntaje.',
  direction: { higher: 'Un valor más alto es mejor.', lower: 'Un valor más bajo es mejor.' },
  bounds: (floor, goal, unit) =>
    `${figure(floor)} recibe puntaje 0 y ${figure(goal)} recibe puntaje 100 (${unit}).`,
  levels: 'Niveles por ciclo',
  levelsCaption: 'Economías en cada nivel, por ciclo',
  answers: 'Economías por ciclo',
  answersCaption: 'Lo que informó cada economía, por ciclo',
  figuresCaption: 'La última cifra de la serie hasta cada ciclo, con su año',
  ownInvented: 'Demostración: los números de las propias economías son inventados',
  cyclesHere: 'Ciclos en esta página',
  vintagesDiffer:
    'Las cifras con letras distintas difieren también por lo que revisó quien las publica, por lo que no se cuenta ningún cambio entre ellas.',
  earlier: (n: number): string =>
    `${plural(n, 'ciclo anterior está', 'ciclos anteriores están')} en los archivos de más abajo.`,
  empty: 'Todavía no se ha publicado ningún ciclo, por lo que no hay respuestas que mostrar.',
  trend: 'A lo largo de los años',
  trendText: (year, value, unit, n) =>
    `En ${year} el promedio simple de ${n} economías fue de ${value} ${unit}.`,
  trendWeighted: (value, share) =>
    ` Ponderado por población fue de ${value} (estas economías reúnen el ${share} de la población).`,
  weightsNotImported:
    ' No se publica promedio ponderado por población, porque no se ha importado la población de este año ni de uno anterior.',
  weightsUnknown: (names) =>
    ` No se publica promedio ponderado por población: la población de ${names.join('; ')} no está en el archivo importado, por lo que nadie puede decir qué parte del total tienen estas economías.`,
  weightsTooFew: (share) =>
    ` No se publica promedio ponderado por población: se necesitan 14 economías con dos tercios de la población, y estas tienen el ${share}.`,
  trendSuppressed: (year, n) =>
    ` Para ${year} no se publica promedio: ${plural(n, 'economía tiene', 'economías tienen')} una cifra y se necesitan 14.`,
  noSeries: 'Ninguna serie mide este indicador; las propias economías informan el número.',
  notImported: 'La serie aún no se ha importado, por lo que no hay línea que trazar.',
  source: 'Fuente',
  vintage: (vintage, basis) =>
    basis === 'assumed'
      ? `como versión se toma el ${date(vintage)}, día de la importación; el archivo no la indica`
      : `versión del ${date(vintage)}`,
  vintages: 'Versiones en uso',
  vintageUse: (years, cycles) =>
    [
      ...(years ? ['los años que aquí se muestran'] : []),
      ...(cycles.length > 0 ? [`${cycles.length === 1 ? 'ciclo' : 'ciclos'} ${cycles.join(', ')}`] : []),
    ].join('; '),
  withdrawn: 'Retiradas, y excluidas',
  withdrawnOn: (at) => `el ${date(at)}:`,
  limits: 'Límites',
  choose: 'Mostrar',
  chooseEconomy: (i) => `Economía ${i}`,
  noEconomy: 'ninguna',
  chartTitle: (name, unit) =>
    `${name}${unit}. Sombreada: la mitad central de las economías. Las líneas finas son las demás economías, con su nombre al señalarlas; un año sin cifra se une con guiones. Al principio se destacan las dos economías cuyas cifras más se movieron.`,
  table: 'Las mismas cifras en una tabla',
  tableCaption: (unit) => `Por año (${unit}); un guion es un año sin cifra`,
  mean: 'Promedio simple',
  weighted: 'Promedio ponderado por población',
  n: 'Economías con una cifra',
  goal: 'Valor que recibe puntaje 100',
  goalShort: 'Puntaje 100',
  year: 'Año',
  greyLines: 'Las líneas grises son las demás economías: señale o toque una para ver su nombre.',
  own: 'número de la propia economía',
}
