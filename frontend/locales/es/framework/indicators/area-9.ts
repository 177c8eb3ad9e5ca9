/** Indicators of focus area 9 in Spanish. */
import type { Catalogue } from '../../../catalogues.ts'

export const area9: Catalogue['framework']['indicators'] = {
  '9.1': {
    name: 'Encuesta periódica sobre el uso de TIC en hogares y empresas',
    definition:
      'Encuestas oficiales miden a intervalos regulares el uso de las tecnologías de la información y las comunicaciones en los hogares y en las empresas.',
    evidence: 'Los últimos resultados de las encuestas a hogares y a empresas, sus años y el método.',
    levels: {
      full: 'Se encuesta tanto a los hogares como a las empresas al menos cada dos años, con resultados por sexo, edad, lugar o tamaño de empresa.',
      partial:
        'Se encuesta solo a los hogares o solo a las empresas, el intervalo es más largo o irregular, o los resultados no se desagregan.',
      pilot: 'Se ha realizado una encuesta de prueba.',
    },
  },
  '9.2': {
    name: 'Estadísticas de comercio digital según el manual internacional',
    definition:
      'Las estadísticas de comercio digital se compilan en la línea del manual internacional sobre la medición del comercio digital.',
    evidence: 'Las estadísticas publicadas y una nota sobre cómo siguen el manual.',
    levels: {
      full: 'El comercio pedido por medios digitales y el entregado por medios digitales se compilan y se publican con regularidad según el manual.',
      partial: 'Se compila solo uno de los dos, o las cifras son parciales o irregulares.',
      pilot: 'Se han publicado cifras experimentales o está en curso una recopilación de prueba.',
    },
  },
  '9.3': {
    name: 'Cuenta satélite de la economía digital',
    definition:
      'Una cuenta vinculada al sistema de cuentas económicas muestra la producción y el valor agregado de la economía digital.',
    evidence: 'La cuenta publicada, sus años de referencia y su método.',
    levels: {
      full: 'La cuenta la publica con regularidad la oficina de estadística, o se publica de acuerdo con ella.',
      partial: 'Se publican estimaciones, pero de forma irregular o para una parte de la economía digital.',
      pilot: 'Se ha elaborado una primera cuenta experimental.',
    },
  },
  '9.4': {
    name: 'Política de datos abiertos para las estadísticas de la economía digital',
    definition:
      'Las estadísticas oficiales de la economía digital son abiertas: gratuitas, legibles por máquina y bajo una licencia que permite reutilizarlas.',
    evidence: 'La política y la licencia, y el lugar donde se pueden descargar las estadísticas.',
    levels: {
      full: 'Una política abarca prácticamente todas estas estadísticas, que se publican en forma legible por máquina y con una licencia abierta.',
      partial: 'Algunas de ellas son abiertas, o se pueden leer pero no descargar ni reutilizar.',
      pilot: 'Hay conjuntos de datos aislados abiertos a prueba.',
    },
  },
}
