/** Indicators of focus area 6 in Spanish. */
import type { Catalogue } from '../../../catalogues.ts'

export const area6: Catalogue['framework']['indicators'] = {
  '6.1': {
    name: 'Estrategia de inteligencia artificial y tecnologías emergentes',
    definition:
      'Una estrategia en vigor para el desarrollo y el uso de la inteligencia artificial y otras tecnologías emergentes.',
    evidence:
      'La estrategia tal como se adoptó, sus medidas y su presupuesto, y el último informe de avance.',
    levels: {
      full: 'La estrategia está adoptada, vigente y financiada, abarca tanto el desarrollo como el uso responsable, y se informa su avance.',
      partial:
        'Hay una estrategia en vigor, pero abarca solo una tecnología o un sector, o carece de financiamiento o de informes.',
      pilot: 'Partes de una estrategia se prueban en proyectos seleccionados.',
    },
  },
  '6.2': {
    name: 'Espacio controlado de pruebas regulatorio abierto a servicios digitales',
    definition:
      'Un régimen en el que las empresas pueden probar nuevos servicios digitales junto con el regulador, con reglas adaptadas y por un tiempo limitado.',
    evidence:
      'Las reglas de entrada y salida, los servicios admitidos y lo que se aprendió o se cambió después de las pruebas.',
    levels: {
      full: 'Un régimen permanente con reglas publicadas está abierto a los servicios digitales en los principales sectores regulados, y sus resultados se usan.',
      partial:
        'El régimen se limita a un sector, se abre de forma irregular o sus resultados no se publican.',
      pilot: 'Se ha realizado o está en curso una sola ronda.',
    },
  },
  '6.3': {
    name: 'Apoyo a las micro, pequeñas y medianas empresas que adoptan herramientas digitales',
    definition:
      'Asesoría, capacitación o financiamiento que ayuda a las micro, pequeñas y medianas empresas a incorporar herramientas digitales.',
    evidence: 'Las condiciones del programa, su presupuesto, y el número y los tipos de empresas alcanzadas.',
    levels: {
      full: 'Un programa permanente está abierto a empresas de todos estos tamaños, en prácticamente todos los sectores y lugares, y se miden sus resultados.',
      partial:
        'El apoyo es temporal, no llega a algunos tamaños, sectores o lugares, o no se miden sus resultados.',
      pilot: 'Se prueba con un grupo pequeño de empresas.',
    },
  },
  '6.4': {
    name: 'Incentivos a la investigación y el desarrollo digitales',
    definition:
      'Beneficios tributarios, subvenciones u otros incentivos que las empresas o los centros de investigación pueden obtener para la investigación y el desarrollo digitales.',
    evidence:
      'La base legal y las condiciones del incentivo, y el monto o el número otorgado en un año reciente.',
    levels: {
      full: 'Un incentivo permanente con condiciones publicadas abarca la investigación y el desarrollo digitales, y se otorga a empresas de todos los tamaños.',
      partial:
        'El incentivo es temporal, acotado o en la práctica llega a pocos de quienes tienen derecho a él.',
      pilot: 'Está en curso una sola convocatoria o un régimen de prueba.',
    },
  },
  '6.5': {
    name: 'Exportaciones de alta tecnología (incluidas las reexportaciones)',
    definition:
      'Exportaciones de productos con alta intensidad de investigación y desarrollo como proporción de las exportaciones de manufacturas; se muestra sin puntaje porque incluye las reexportaciones.',
    evidence:
      'Se usa la serie donde tiene un valor; una economía puede informar su propia cifra y decir si incluye las reexportaciones.',
    levels: {},
  },
}
