/** Indicators of the focus areas 5 to 7 in Spanish. */
import type { Catalogue } from '../../catalogues.ts'

export const indicators5to7: Catalogue['framework']['indicators'] = {
  '5.1': {
    name: 'Ley de transacciones electrónicas acorde con las leyes modelo de la CNUDMI',
    definition:
      'Una ley en vigor que da a las comunicaciones y los contratos electrónicos el mismo efecto que al papel, en la línea de las leyes modelo de la CNUDMI.',
    evidence:
      'La ley, las exclusiones que establece y una referencia a la ley modelo o la convención que sigue.',
  },
  '5.2': {
    name: 'Acuerdo de cooperación regulatoria en materia digital con otra economía',
    definition:
      'Un acuerdo en vigor por el que un regulador trabaja con un regulador de otra economía en materia digital.',
    evidence: 'El texto o el resumen público del acuerdo, sus partes y su fecha, y un ejemplo de su uso.',
  },
  '5.3': {
    name: 'Política de competencia aplicada a los mercados digitales',
    definition:
      'La ley o la política de competencia se aplica a los mercados digitales, incluidos las plataformas y los datos.',
    evidence:
      'La ley o las directrices, y estudios de mercado, decisiones o exámenes de fusiones recientes en mercados digitales.',
  },
  '5.4': {
    name: 'Regulación digital publicada antes de surtir efecto',
    definition:
      'La regulación de la actividad digital se hace pública con un tiempo razonable antes de surtir efecto.',
    evidence:
      'La norma sobre publicación, el lugar de publicación y ejemplos recientes con las fechas de publicación y de entrada en vigor.',
  },
  '5.5': {
    name: 'Acuerdos de economía digital o de comercio digital en vigor con otras economías de APEC',
    definition:
      'El número de acuerdos en vigor entre la economía y una o más de las demás economías de APEC que están dedicados a la economía digital o al comercio digital, o que contienen un capítulo al respecto.',
    evidence:
      'Una lista de los acuerdos con sus partes, la fecha de entrada en vigor y un enlace a cada texto; un acuerdo entre varias economías cuenta una vez.',
  },
  '6.1': {
    name: 'Estrategia de inteligencia artificial y tecnologías emergentes',
    definition:
      'Una estrategia en vigor para el desarrollo y el uso de la inteligencia artificial y otras tecnologías emergentes.',
    evidence:
      'La estrategia tal como se adoptó, sus medidas y su presupuesto, y el último informe de avance.',
  },
  '6.2': {
    name: 'Espacio controlado de pruebas regulatorio abierto a servicios digitales',
    definition:
      'Un régimen en el que las empresas pueden probar nuevos servicios digitales junto con el regulador, con reglas adaptadas y por un tiempo limitado.',
    evidence:
      'Las reglas de entrada y salida, los servicios admitidos y lo que se aprendió o se cambió después de las pruebas.',
  },
  '6.3': {
    name: 'Apoyo a las micro, pequeñas y medianas empresas que adoptan herramientas digitales',
    definition:
      'Asesoría, capacitación o financiamiento que ayuda a las micro, pequeñas y medianas empresas a incorporar herramientas digitales.',
    evidence: 'Las condiciones del programa, su presupuesto, y el número y los tipos de empresas alcanzadas.',
  },
  '6.4': {
    name: 'Incentivos a la investigación y el desarrollo digitales',
    definition:
      'Beneficios tributarios, subvenciones u otros incentivos que las empresas o los centros de investigación pueden obtener para la investigación y el desarrollo digitales.',
    evidence:
      'La base legal y las condiciones del incentivo, y el monto o el número otorgado en un año reciente.',
  },
  '6.5': {
    name: 'Exportaciones de alta tecnología (incluidas las reexportaciones)',
    definition:
      'Exportaciones de productos con alta intensidad de investigación y desarrollo como proporción de las exportaciones de manufacturas; se muestra sin puntaje porque incluye las reexportaciones.',
    evidence:
      'Se usa la serie donde tiene un valor; una economía puede informar su propia cifra y decir si incluye las reexportaciones.',
  },
  '7.1': {
    name: 'Estrategia de ciberseguridad con una entidad responsable',
    definition: 'Una estrategia de ciberseguridad en vigor, con una entidad responsable de ejecutarla.',
    evidence: 'La estrategia o su resumen público, el mandato de la entidad y la última revisión.',
  },
  '7.2': {
    name: 'Equipo de respuesta a incidentes con cooperación transfronteriza',
    definition:
      'Un equipo que responde a incidentes de seguridad informática para toda la economía e intercambia información con equipos de otras economías.',
    evidence:
      'El mandato del equipo, su punto de contacto y su membresía en redes de cooperación o sus acuerdos con otros equipos.',
  },
  '7.3': {
    name: 'Ley de protección de datos personales con una autoridad de fiscalización',
    definition:
      'Una ley en vigor que protege los datos personales, con una autoridad que puede hacerla cumplir.',
    evidence: 'La ley, las facultades de la autoridad y decisiones recientes o un informe anual.',
  },
  '7.4': {
    name: 'Protección del consumidor en línea',
    definition:
      'Los consumidores que compran en línea están protegidos por normas adecuadas a las ventas en línea y por un órgano que las aplica.',
    evidence:
      'La ley o las directrices, el órgano a cargo y cómo se tramitan los reclamos contra vendedores de otras economías.',
  },
  '7.5': {
    name: 'Ley de ciberdelincuencia y canal de cooperación',
    definition:
      'Una ley en vigor contra los delitos informáticos, con un canal por el que las autoridades cooperan con las de otras economías.',
    evidence: 'La ley, el tratado, la red o el acuerdo usado para la cooperación, y el punto de contacto.',
  },
  '7.6': {
    name: 'Servidores de Internet seguros por millón de personas',
    definition:
      'Certificados distintos y de confianza pública encontrados en servidores web alojados en la economía, por millón de personas.',
    evidence:
      'Se usa la serie donde tiene un valor; los valores según una definición anterior no se enlazan con ella.',
  },
}
