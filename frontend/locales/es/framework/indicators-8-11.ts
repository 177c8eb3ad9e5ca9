/** Indicators of the focus areas 8 to 11 in Spanish. */
import type { Catalogue } from '../../catalogues.ts'

export const indicators8to11: Catalogue['framework']['indicators'] = {
  '8.1': {
    name: 'Participación en el Sistema CBPR (voluntaria; descriptiva)',
    definition:
      'Si la economía participa en el Sistema de Reglas de Privacidad Transfronteriza (CBPR), que es voluntario; se describe, nunca recibe puntaje.',
    evidence:
      'La carta de intención, la determinación del Panel Conjunto de Supervisión y los agentes de rendición de cuentas que certifican a las empresas.',
  },
  '8.2': {
    name: 'Mecanismos de transferencia a disposición de las empresas (contratos, certificación, adecuación o equivalente)',
    definition:
      'Las empresas que deben cumplir condiciones antes de enviar datos personales a otra economía tienen al menos un mecanismo viable para hacerlo.',
    evidence:
      'La disposición legal de cada mecanismo, cláusulas modelo o listas donde existan y la orientación oficial para las empresas.',
  },
  '8.3': {
    name: 'Certificación, CBPR u otra, reconocida para transferencias transfronterizas',
    definition:
      'Una certificación de la protección de datos de una empresa se acepta como base para transferir datos personales a través de las fronteras.',
    evidence:
      'La disposición o decisión que reconoce la certificación y los organismos de certificación de que se trata.',
  },
  '8.4': {
    name: 'Participación en el Acuerdo de Cooperación Transfronteriza para la Aplicación de la Privacidad (voluntaria; descriptiva)',
    definition:
      'Si una autoridad de la economía participa en el Acuerdo de Cooperación Transfronteriza para la Aplicación de la Privacidad (CPEA), que es voluntario; se describe, nunca recibe puntaje.',
    evidence: 'La autoridad que participa y, cuando sean públicos, ejemplos de cooperación.',
  },
  '8.5': {
    name: 'Normas sobre transferencias transfronterizas publicadas, con sus objetivos',
    definition:
      'Todas las condiciones que la economía impone a la transferencia de datos a través de las fronteras son públicas, cada una con el objetivo que persigue.',
    evidence:
      'La página o recopilación donde constan las normas y la declaración de los objetivos de cada una.',
  },
  '8.6': {
    name: 'Organizaciones certificadas bajo CBPR o PRP',
    definition:
      'El número de organizaciones de la economía que tienen una certificación válida bajo los Sistemas de Reglas de Privacidad Transfronteriza (CBPR) o de Reconocimiento de Privacidad para Encargados del Tratamiento (PRP); se muestra sin puntaje porque depende del tamaño de la economía.',
    evidence:
      'El directorio público de organizaciones certificadas en un día indicado; una organización certificada bajo ambos cuenta una vez.',
  },
  '8.7': {
    name: 'Compromisos sobre datos transfronterizos en vigor en un acuerdo comercial o de economía digital',
    definition:
      'La economía está obligada por compromisos sobre flujos transfronterizos de datos en un acuerdo que está en vigor.',
    evidence:
      'El acuerdo, los artículos correspondientes, la fecha de entrada en vigor y las excepciones o los períodos de transición.',
  },
  '9.1': {
    name: 'Encuesta periódica sobre el uso de TIC en hogares y empresas',
    definition:
      'Encuestas oficiales miden a intervalos regulares el uso de las tecnologías de la información y las comunicaciones en los hogares y en las empresas.',
    evidence: 'Los últimos resultados de las encuestas a hogares y a empresas, sus años y el método.',
  },
  '9.2': {
    name: 'Estadísticas de comercio digital según el manual internacional',
    definition:
      'Las estadísticas de comercio digital se compilan en la línea del manual internacional sobre la medición del comercio digital.',
    evidence: 'Las estadísticas publicadas y una nota sobre cómo siguen el manual.',
  },
  '9.3': {
    name: 'Cuenta satélite de la economía digital',
    definition:
      'Una cuenta vinculada al sistema de cuentas económicas muestra la producción y el valor agregado de la economía digital.',
    evidence: 'La cuenta publicada, sus años de referencia y su método.',
  },
  '9.4': {
    name: 'Política de datos abiertos para las estadísticas de la economía digital',
    definition:
      'Las estadísticas oficiales de la economía digital son abiertas: gratuitas, legibles por máquina y bajo una licencia que permite reutilizarlas.',
    evidence: 'La política y la licencia, y el lugar donde se pueden descargar las estadísticas.',
  },
  '10.1': {
    name: 'Programa de competencias digitales para personas adultas',
    definition: 'Un programa mediante el cual las personas adultas pueden aprender competencias digitales.',
    evidence:
      'El programa, quiénes pueden participar y a qué costo, y el número de personas alcanzadas en un año reciente.',
  },
  '10.2': {
    name: 'Medidas para la participación de las mujeres en la economía digital',
    definition:
      'Medidas que ayudan a las mujeres a participar en la economía digital como usuarias, trabajadoras y emprendedoras.',
    evidence: 'La política o el programa, sus metas y los resultados por sexo.',
  },
  '10.3': {
    name: 'Accesibilidad de los servicios digitales para las personas con discapacidad',
    definition:
      'Los servicios digitales deben o deberían cumplir un estándar de accesibilidad, de modo que las personas con discapacidad puedan usarlos.',
    evidence:
      'La norma y el estándar al que remite, los servicios abarcados y los resultados del seguimiento.',
  },
  '10.4': {
    name: 'Inclusión digital de los pueblos indígenas y de las personas mayores',
    definition:
      'Hay medidas que ayudan a los pueblos indígenas y a las personas mayores a conectarse y a beneficiarse de los servicios digitales.',
    evidence:
      'Las medidas para cada grupo, cómo se consultó a los grupos y el número de personas alcanzadas.',
  },
  '10.5': {
    name: 'Dispositivos y competencias para grupos de bajos ingresos',
    definition:
      'Hay medidas que dan a las personas de bajos ingresos acceso a dispositivos y a las competencias para usarlos.',
    evidence: 'Las condiciones de las medidas, quiénes tienen derecho y el número de personas alcanzadas.',
  },
  '10.6': {
    name: 'Brecha de género en el uso de Internet: hombres menos mujeres, en valor absoluto',
    definition:
      'La proporción de hombres que usan Internet menos la proporción de mujeres que lo usan, sin su signo.',
    evidence:
      'La última encuesta con uso de Internet por sexo, su año y su método; el signo de la brecha se puede indicar en la narrativa.',
  },
  '11.1': {
    name: 'Comercio sin papeles mediante una ventanilla única',
    definition:
      'Quienes comercian pueden presentar los documentos de importación, exportación y tránsito por medios electrónicos, una sola vez, en una ventanilla única.',
    evidence:
      'La base legal, la lista de entidades y documentos conectados y la proporción de declaraciones presentadas por ella.',
  },
  '11.2': {
    name: 'Ley que reconoce los documentos transmisibles electrónicos',
    definition:
      'Una ley en vigor da a los conocimientos de embarque electrónicos y a documentos transmisibles similares el mismo efecto que al papel.',
    evidence:
      'La ley, los tipos de documentos que abarca y, cuando sigue una ley modelo, una referencia a ella.',
  },
  '11.3': {
    name: 'Procedimiento aduanero para envíos de comercio electrónico de bajo valor',
    definition:
      'Está en vigor un procedimiento aduanero simplificado para los envíos de bajo valor comprados en línea.',
    evidence:
      'El procedimiento y el umbral de valor, los datos exigidos con antelación y los tiempos de despacho habituales.',
  },
  '11.4': {
    name: 'Pagos electrónicos transfronterizos interoperables',
    definition:
      'Las personas o las empresas pueden pagar por medios electrónicos en otra economía mediante sistemas de pago enlazados entre sí.',
    evidence:
      'El enlace o acuerdo, los tipos de pagos y de usuarios que abarca y cifras de uso donde existan.',
  },
  '11.5': {
    name: 'Resolución de controversias en línea bajo el Marco de Colaboración de APEC',
    definition:
      'Las empresas pueden resolver controversias transfronterizas en línea con un proveedor que trabaja bajo el Marco de Colaboración de APEC, o la economía se ha adherido a él.',
    evidence:
      'El aviso por el que la economía se adhirió, los proveedores a disposición de las empresas y la orientación o las cifras de uso.',
  },
  '11.6': {
    name: 'Exportaciones de servicios de TIC',
    definition:
      'Exportaciones de servicios de telecomunicaciones, informática e información en dólares corrientes de Estados Unidos, divididas por la población del mismo año.',
    evidence:
      'Se usa la serie donde tiene un valor; una economía puede informar su propia cifra a partir de su balanza de pagos, con el año.',
  },
}
