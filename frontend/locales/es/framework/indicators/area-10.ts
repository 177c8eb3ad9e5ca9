/** Indicators of focus area 10 in Spanish. */
import type { Catalogue } from '../../../catalogues.ts'

export const area10: Catalogue['framework']['indicators'] = {
  '10.1': {
    name: 'Programa de competencias digitales para personas adultas',
    definition: 'Un programa mediante el cual las personas adultas pueden aprender competencias digitales.',
    evidence:
      'El programa, quiénes pueden participar y a qué costo, y el número de personas alcanzadas en un año reciente.',
    levels: {
      full: 'Un programa permanente está abierto a prácticamente todas las personas adultas de la economía, y se miden sus resultados.',
      partial: 'El programa es temporal, se limita a algunos grupos o lugares, o no se miden sus resultados.',
      pilot: 'Se prueban cursos en unos pocos lugares.',
    },
  },
  '10.2': {
    name: 'Medidas para la participación de las mujeres en la economía digital',
    definition:
      'Medidas que ayudan a las mujeres a participar en la economía digital como usuarias, trabajadoras y emprendedoras.',
    evidence: 'La política o el programa, sus metas y los resultados por sexo.',
    levels: {
      full: 'Medidas permanentes abordan el uso, el trabajo y el emprendimiento, con metas y resultados publicados.',
      partial:
        'Las medidas abordan solo algunos de estos ámbitos, son temporales o no tienen metas o resultados.',
      pilot: 'Hay proyectos aislados en prueba.',
    },
  },
  '10.3': {
    name: 'Accesibilidad de los servicios digitales para las personas con discapacidad',
    definition:
      'Los servicios digitales deben o deberían cumplir un estándar de accesibilidad, de modo que las personas con discapacidad puedan usarlos.',
    evidence:
      'La norma y el estándar al que remite, los servicios abarcados y los resultados del seguimiento.',
    levels: {
      full: 'Se exige un estándar reconocido a los servicios públicos y a los privados importantes, y se hace seguimiento de su cumplimiento.',
      partial:
        'Se exige un estándar solo a algunos servicios públicos, es una mera recomendación o no se hace seguimiento.',
      pilot: 'Se han adaptado a prueba servicios seleccionados.',
    },
  },
  '10.4': {
    name: 'Inclusión digital de los pueblos indígenas y de las personas mayores',
    definition:
      'Hay medidas que ayudan a los pueblos indígenas y a las personas mayores a conectarse y a beneficiarse de los servicios digitales.',
    evidence:
      'Las medidas para cada grupo, cómo se consultó a los grupos y el número de personas alcanzadas.',
    levels: {
      full: 'Medidas permanentes atienden a ambos grupos en toda la economía; donde la legislación interna no identifica pueblos indígenas, atienden a las personas mayores.',
      partial:
        'Se atiende solo a uno de los grupos donde ambos están presentes, o las medidas son temporales o locales.',
      pilot: 'Hay proyectos aislados en prueba.',
    },
  },
  '10.5': {
    name: 'Dispositivos y competencias para grupos de bajos ingresos',
    definition:
      'Hay medidas que dan a las personas de bajos ingresos acceso a dispositivos y a las competencias para usarlos.',
    evidence: 'Las condiciones de las medidas, quiénes tienen derecho y el número de personas alcanzadas.',
    levels: {
      full: 'Medidas permanentes proporcionan tanto dispositivos como competencias y están abiertas a prácticamente todas las personas que cumplen criterios publicados.',
      partial:
        'Se proporcionan solo dispositivos o solo competencias, o las medidas son temporales o locales.',
      pilot: 'Se prueban con un grupo pequeño.',
    },
  },
  '10.6': {
    name: 'Brecha de género en el uso de Internet: hombres menos mujeres, en valor absoluto',
    definition:
      'La proporción de hombres que usan Internet menos la proporción de mujeres que lo usan, sin su signo.',
    evidence:
      'La última encuesta con uso de Internet por sexo, su año y su método; el signo de la brecha se puede indicar en la narrativa.',
    levels: {},
  },
}
