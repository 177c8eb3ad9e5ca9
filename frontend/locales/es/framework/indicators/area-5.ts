/** Indicators of focus area 5 in Spanish. */
import type { Catalogue } from '../../../catalogues.ts'

export const area5: Catalogue['framework']['indicators'] = {
  '5.1': {
    name: 'Ley de transacciones electrónicas acorde con las leyes modelo de la CNUDMI',
    definition:
      'Una ley en vigor que da a las comunicaciones y los contratos electrónicos el mismo efecto que al papel, en la línea de las leyes modelo de la CNUDMI.',
    evidence:
      'La ley, las exclusiones que establece y una referencia a la ley modelo o la convención que sigue.',
    levels: {
      full: 'La ley está en vigor, sigue una ley modelo en sus reglas principales y excluye solo materias acotadas y señaladas.',
      partial:
        'Hay una ley en vigor, pero se aparta de las leyes modelo en reglas principales o excluye ámbitos amplios.',
      pilot: 'La forma electrónica tiene efecto solo en un ensayo o para un solo trámite.',
    },
  },
  '5.2': {
    name: 'Acuerdo de cooperación regulatoria en materia digital con otra economía',
    definition:
      'Un acuerdo en vigor por el que un regulador trabaja con un regulador de otra economía en materia digital.',
    evidence: 'El texto o el resumen público del acuerdo, sus partes y su fecha, y un ejemplo de su uso.',
    levels: {
      full: 'Al menos un acuerdo está en vigor, abarca las principales materias digitales de los reguladores de que se trata y se usa de forma regular.',
      partial: 'Hay un acuerdo en vigor, pero es acotado, nuevo o poco usado.',
      pilot: 'La cooperación se da en un solo caso o proyecto.',
    },
  },
  '5.3': {
    name: 'Política de competencia aplicada a los mercados digitales',
    definition:
      'La ley o la política de competencia se aplica a los mercados digitales, incluidos las plataformas y los datos.',
    evidence:
      'La ley o las directrices, y estudios de mercado, decisiones o exámenes de fusiones recientes en mercados digitales.',
    levels: {
      full: 'Las normas alcanzan claramente los mercados digitales, la autoridad tiene los medios para aplicarlas y lo ha hecho.',
      partial:
        'Las normas se aplican en principio, pero sin orientación, medios o casos, o solo a algunos mercados digitales.',
      pilot: 'Está en curso un primer estudio de mercado o un primer caso.',
    },
  },
  '5.4': {
    name: 'Regulación digital publicada antes de surtir efecto',
    definition:
      'La regulación de la actividad digital se hace pública con un tiempo razonable antes de surtir efecto.',
    evidence:
      'La norma sobre publicación, el lugar de publicación y ejemplos recientes con las fechas de publicación y de entrada en vigor.',
    levels: {
      full: 'La publicación anticipada es obligatoria, el plazo está establecido y se cumple, y los textos se pueden leer en línea sin costo.',
      partial:
        'La regulación suele publicarse con antelación, pero el plazo no está establecido, se acorta con frecuencia o algunas entidades están exentas.',
      pilot: 'Una sola entidad prueba la publicación anticipada.',
    },
  },
  '5.5': {
    name: 'Acuerdos de economía digital o de comercio digital en vigor con otras economías de APEC',
    definition:
      'El número de acuerdos en vigor entre la economía y una o más de las demás economías de APEC que están dedicados a la economía digital o al comercio digital, o que contienen un capítulo al respecto.',
    evidence:
      'Una lista de los acuerdos con sus partes, la fecha de entrada en vigor y un enlace a cada texto; un acuerdo entre varias economías cuenta una vez.',
    levels: {},
  },
}
