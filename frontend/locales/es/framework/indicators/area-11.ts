/** Indicators of focus area 11 in Spanish. */
import type { Catalogue } from '../../../catalogues.ts'

export const area11: Catalogue['framework']['indicators'] = {
  '11.1': {
    name: 'Comercio sin papeles mediante una ventanilla única',
    definition:
      'Quienes comercian pueden presentar los documentos de importación, exportación y tránsito por medios electrónicos, una sola vez, en una ventanilla única.',
    evidence:
      'La base legal, la lista de entidades y documentos conectados y la proporción de declaraciones presentadas por ella.',
    levels: {
      full: 'Prácticamente todas las entidades y todos los documentos están conectados, no se pide además papel, y quienes comercian la usan en general.',
      partial: 'Faltan algunas entidades, documentos o puertos, o todavía se pide papel además.',
      pilot: 'Se prueba con unos pocos documentos u operadores.',
    },
  },
  '11.2': {
    name: 'Ley que reconoce los documentos transmisibles electrónicos',
    definition:
      'Una ley en vigor da a los conocimientos de embarque electrónicos y a documentos transmisibles similares el mismo efecto que al papel.',
    evidence:
      'La ley, los tipos de documentos que abarca y, cuando sigue una ley modelo, una referencia a ella.',
    levels: {
      full: 'La ley abarca los principales tipos de documentos transmisibles, y los documentos de otras economías no se rechazan por su forma u origen.',
      partial:
        'La ley abarca solo algunos tipos de documentos o no aclara la situación de los documentos de otras economías.',
      pilot: 'Los documentos se usan en el marco de un ensayo.',
    },
  },
  '11.3': {
    name: 'Procedimiento aduanero para envíos de comercio electrónico de bajo valor',
    definition:
      'Está en vigor un procedimiento aduanero simplificado para los envíos de bajo valor comprados en línea.',
    evidence:
      'El procedimiento y el umbral de valor, los datos exigidos con antelación y los tiempos de despacho habituales.',
    levels: {
      full: 'Un procedimiento simplificado con un umbral publicado se aplica en todos los principales puntos de entrada, tanto para el correo como para los envíos urgentes.',
      partial:
        'Se aplica solo a algunos transportistas o puntos de entrada, o no se publican el umbral y los datos.',
      pilot: 'Se prueba en un solo punto de entrada.',
    },
  },
  '11.4': {
    name: 'Pagos electrónicos transfronterizos interoperables',
    definition:
      'Las personas o las empresas pueden pagar por medios electrónicos en otra economía mediante sistemas de pago enlazados entre sí.',
    evidence:
      'El enlace o acuerdo, los tipos de pagos y de usuarios que abarca y cifras de uso donde existan.',
    levels: {
      full: 'Al menos un enlace con un sistema de otra economía funciona de forma regular y está abierto a las personas y las empresas en general.',
      partial: 'Un enlace funciona solo para algunos bancos, usuarios o tipos de pagos.',
      pilot: 'Un enlace está en prueba.',
    },
  },
  '11.5': {
    name: 'Resolución de controversias en línea bajo el Marco de Colaboración de APEC',
    definition:
      'Las empresas pueden resolver controversias transfronterizas en línea con un proveedor que trabaja bajo el Marco de Colaboración de APEC, o la economía se ha adherido a él.',
    evidence:
      'El aviso por el que la economía se adhirió, los proveedores a disposición de las empresas y la orientación o las cifras de uso.',
    levels: {
      full: 'La economía se ha adherido, hay al menos un proveedor disponible y se informa de ello a las empresas.',
      partial:
        'La economía se ha adherido, pero aún no hay ningún proveedor disponible para sus empresas, o no se les informa.',
      pilot: 'Un proveedor se prueba con un número pequeño de casos.',
      none: 'La economía no se ha adherido; la resolución interna de controversias en línea por sí sola cuenta aquí.',
    },
  },
  '11.6': {
    name: 'Exportaciones de servicios de TIC',
    definition:
      'Exportaciones de servicios de telecomunicaciones, informática e información en dólares corrientes de Estados Unidos, divididas por la población del mismo año.',
    evidence:
      'Se usa la serie donde tiene un valor; una economía puede informar su propia cifra a partir de su balanza de pagos, con el año.',
    levels: {},
  },
}
