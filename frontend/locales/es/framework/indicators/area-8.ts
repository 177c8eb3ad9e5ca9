/** Indicators of focus area 8 in Spanish. */
import type { Catalogue } from '../../../catalogues.ts'

export const area8: Catalogue['framework']['indicators'] = {
  '8.1': {
    name: 'Participación en el Sistema CBPR (voluntaria; descriptiva)',
    definition:
      'Si la economía participa en el Sistema de Reglas de Privacidad Transfronteriza (CBPR), que es voluntario; se describe, nunca recibe puntaje.',
    evidence:
      'La carta de intención, la determinación del Panel Conjunto de Supervisión y los agentes de rendición de cuentas que certifican a las empresas.',
    levels: {
      full: 'La economía participa y un agente de rendición de cuentas puede certificar a las empresas.',
      partial:
        'La economía participa, pero ningún agente de rendición de cuentas certifica aún a las empresas.',
      pilot: 'Se ha presentado una carta de intención y se espera la determinación.',
      none: 'La economía no participa, lo que es su libre decisión.',
    },
  },
  '8.2': {
    name: 'Mecanismos de transferencia a disposición de las empresas (contratos, certificación, adecuación o equivalente)',
    definition:
      'Las empresas que deben cumplir condiciones antes de enviar datos personales a otra economía tienen al menos un mecanismo viable para hacerlo.',
    evidence:
      'La disposición legal de cada mecanismo, cláusulas modelo o listas donde existan y la orientación oficial para las empresas.',
    levels: {
      full: 'Varios mecanismos están en vigor, sirven a empresas de todos los tamaños y una orientación oficial los explica.',
      partial:
        'Existe un mecanismo, pero solo uno, solo para algunos sectores o sin las cláusulas, las listas o la orientación necesarias para usarlo.',
      pilot: 'Un mecanismo se prueba con empresas seleccionadas.',
    },
  },
  '8.3': {
    name: 'Certificación, CBPR u otra, reconocida para transferencias transfronterizas',
    definition:
      'Una certificación de la protección de datos de una empresa se acepta como base para transferir datos personales a través de las fronteras.',
    evidence:
      'La disposición o decisión que reconoce la certificación y los organismos de certificación de que se trata.',
    levels: {
      full: 'Al menos una certificación está reconocida por ley, y las empresas pueden obtenerla y basarse en ella.',
      partial:
        'El reconocimiento está previsto en la ley, pero las condiciones, los organismos de certificación o la orientación están incompletos.',
      pilot: 'El reconocimiento se prueba para un grupo de empresas.',
    },
  },
  '8.4': {
    name: 'Participación en el Acuerdo para la Aplicación Transfronteriza de la Privacidad (voluntaria; descriptiva)',
    definition:
      'Si una autoridad de la economía participa en el Acuerdo para la Aplicación Transfronteriza de la Privacidad (CPEA), que es voluntario; se describe, nunca recibe puntaje.',
    evidence: 'La autoridad que participa y, cuando sean públicos, ejemplos de cooperación.',
    levels: {
      full: 'Participan todas las autoridades que aplican la ley de privacidad en la economía.',
      partial: 'Participan algunas de las autoridades.',
      pilot: 'Está en curso una solicitud.',
      none: 'Ninguna autoridad participa, lo que es la libre decisión de la economía.',
    },
  },
  '8.5': {
    name: 'Normas sobre transferencias transfronterizas publicadas, con sus objetivos',
    definition:
      'Todas las condiciones que la economía impone a la transferencia de datos a través de las fronteras son públicas, cada una con el objetivo que persigue.',
    evidence:
      'La página o recopilación donde constan las normas y la declaración de los objetivos de cada una.',
    levels: {
      full: 'Todas estas normas, incluidas las de los reguladores sectoriales, están publicadas en un solo lugar fácil de encontrar, con sus objetivos.',
      partial:
        'Las normas están publicadas, pero dispersas, incompletas en algunos sectores o sin objetivos.',
      pilot: 'Se ha comenzado una recopilación para un sector.',
    },
  },
  '8.6': {
    name: 'Organizaciones certificadas bajo CBPR o PRP',
    definition:
      'El número de organizaciones de la economía que tienen una certificación válida bajo los Sistemas de Reglas de Privacidad Transfronteriza (CBPR) o de Reconocimiento de Privacidad para Encargados del Tratamiento (PRP); se muestra sin puntaje porque depende del tamaño de la economía.',
    evidence:
      'El directorio público de organizaciones certificadas en un día indicado; una organización certificada bajo ambos cuenta una vez.',
    levels: {},
  },
  '8.7': {
    name: 'Compromisos sobre datos transfronterizos en vigor en un acuerdo comercial o de economía digital',
    definition:
      'La economía está obligada por compromisos sobre flujos transfronterizos de datos en un acuerdo que está en vigor.',
    evidence:
      'El acuerdo, los artículos correspondientes, la fecha de entrada en vigor y las excepciones o los períodos de transición.',
    levels: {
      full: 'Los compromisos sobre flujos de datos están en vigor con al menos otra economía de APEC, para el comercio en general, y son vinculantes.',
      partial:
        'Los compromisos están en vigor, pero no son vinculantes, se limitan a algunos sectores o siguen en un período de transición.',
      pilot: 'Los compromisos se aplican de forma provisional o a prueba.',
      none: 'No hay ningún compromiso de este tipo en vigor; un acuerdo firmado que aún no está en vigor cuenta aquí.',
    },
  },
}
