/** Indicators of focus area 7 in Spanish. */
import type { Catalogue } from '../../../catalogues.ts'

export const area7: Catalogue['framework']['indicators'] = {
  '7.1': {
    name: 'Estrategia de ciberseguridad con una entidad responsable',
    definition: 'Una estrategia de ciberseguridad en vigor, con una entidad responsable de ejecutarla.',
    evidence: 'La estrategia o su resumen público, el mandato de la entidad y la última revisión.',
    levels: {
      full: 'La estrategia está vigente, abarca el gobierno, los servicios críticos y el público, y la ejecuta una entidad con recursos.',
      partial:
        'Hay una estrategia o una entidad, pero no ambas, o faltan sectores importantes, recursos o revisiones.',
      pilot: 'Una estrategia se prueba en un sector.',
    },
  },
  '7.2': {
    name: 'Equipo de respuesta a incidentes con cooperación transfronteriza',
    definition:
      'Un equipo que responde a incidentes de seguridad informática para toda la economía e intercambia información con equipos de otras economías.',
    evidence:
      'El mandato del equipo, su punto de contacto y su membresía en redes de cooperación o sus acuerdos con otros equipos.',
    levels: {
      full: 'El equipo trabaja las 24 horas para todos los sectores y coopera regularmente con equipos de otras economías.',
      partial:
        'El equipo atiende solo algunos sectores u horarios, o la cooperación a través de las fronteras es ocasional.',
      pilot: 'Se está formando un equipo, que atiende sus primeros incidentes.',
    },
  },
  '7.3': {
    name: 'Ley de protección de datos personales con una autoridad de fiscalización',
    definition:
      'Una ley en vigor que protege los datos personales, con una autoridad que puede hacerla cumplir.',
    evidence: 'La ley, las facultades de la autoridad y decisiones recientes o un informe anual.',
    levels: {
      full: 'La ley abarca en general los sectores privado y público, está plenamente en vigor, y la autoridad tiene facultades y las ejerce.',
      partial:
        'La ley abarca solo algunos sectores, aún no está plenamente en vigor, o la autoridad carece de facultades o recursos.',
      pilot: 'Se prueban normas para un solo sector o servicio.',
      none: 'No hay una ley de este tipo en vigor; un proyecto de ley cuenta aquí.',
    },
  },
  '7.4': {
    name: 'Protección del consumidor en línea',
    definition:
      'Los consumidores que compran en línea están protegidos por normas adecuadas a las ventas en línea y por un órgano que las aplica.',
    evidence:
      'La ley o las directrices, el órgano a cargo y cómo se tramitan los reclamos contra vendedores de otras economías.',
    levels: {
      full: 'Las normas abarcan la información, la cancelación y la reparación en las ventas en línea, un órgano las hace cumplir y se pueden presentar reclamos a través de las fronteras.',
      partial:
        'Se aplica la ley general del consumidor sin normas para las ventas en línea, o faltan la fiscalización o los reclamos a través de las fronteras.',
      pilot: 'Está en prueba un servicio de reclamos por compras en línea.',
    },
  },
  '7.5': {
    name: 'Ley de ciberdelincuencia y canal de cooperación',
    definition:
      'Una ley en vigor contra los delitos informáticos, con un canal por el que las autoridades cooperan con las de otras economías.',
    evidence: 'La ley, el tratado, la red o el acuerdo usado para la cooperación, y el punto de contacto.',
    levels: {
      full: 'La ley abarca los principales delitos y la prueba electrónica, y se usa un canal permanente de cooperación.',
      partial: 'La ley deja fuera delitos principales o la prueba, o la cooperación es caso por caso.',
      pilot: 'Se prueba un canal con una sola contraparte.',
    },
  },
  '7.6': {
    name: 'Servidores de Internet seguros por millón de personas',
    definition:
      'Certificados distintos y de confianza pública encontrados en servidores web alojados en la economía, por millón de personas.',
    evidence:
      'Se usa la serie donde tiene un valor; los valores según una definición anterior no se enlazan con ella.',
    levels: {},
  },
}
