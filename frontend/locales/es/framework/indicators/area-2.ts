/** Indicators of focus area 2 in Spanish. */
import type { Catalogue } from '../../../catalogues.ts'

export const area2: Catalogue['framework']['indicators'] = {
  '2.1': {
    name: 'Marco de interoperabilidad del gobierno basado en estándares abiertos',
    definition:
      'Un marco que compromete a los sistemas del gobierno a intercambiar datos mediante estándares abiertos.',
    evidence:
      'El marco tal como se publicó, la lista de estándares y la norma que hace que las entidades lo usen.',
    levels: {
      full: 'El marco es vinculante o se cumple efectivamente en prácticamente todas las entidades centrales, señala estándares abiertos y se mantiene actualizado.',
      partial:
        'El marco está en vigor, pero es solo orientativo, abarca algunas entidades o sistemas, o no se ha mantenido actualizado.',
      pilot: 'Se prueba en unas pocas entidades o para un solo servicio.',
    },
  },
  '2.2': {
    name: 'Facturas electrónicas intercambiables con al menos otra economía',
    definition:
      'Las empresas pueden enviar una factura electrónica estructurada a una empresa de otra economía y que allí se la acepten.',
    evidence:
      'El estándar o acuerdo común, la orientación oficial para las empresas y cifras de uso donde existan.',
    levels: {
      full: 'Funciona un estándar común con al menos otra economía, abierto a prácticamente todas las empresas.',
      partial:
        'El intercambio funciona solo para algunos sectores, tamaños de empresa o proveedores de servicios, o en un solo sentido.',
      pilot: 'Se intercambian facturas en un ensayo entre empresas seleccionadas.',
      none: 'Las facturas electrónicas se usan solo dentro de la economía, o no se usan.',
    },
  },
  '2.3': {
    name: 'Reconocimiento transfronterizo de firmas electrónicas e identidad digital',
    definition:
      'Las firmas electrónicas o las identidades digitales emitidas en otra economía pueden tener efecto legal en condiciones conocidas.',
    evidence:
      'La disposición legal o el acuerdo de reconocimiento, y la lista de servicios o emisores a los que se aplica.',
    levels: {
      full: 'La ley o un acuerdo da efecto tanto a las firmas como a la identidad digital de otras economías, y los servicios correspondientes las aceptan.',
      partial:
        'Se reconocen solo las firmas o solo la identidad, solo para algunos usos, o la ley lo permite pero pocos servicios lo aceptan.',
      pilot: 'El reconocimiento se prueba con una contraparte para un solo uso.',
    },
  },
  '2.4': {
    name: 'Participación en la elaboración de estándares digitales internacionales',
    definition:
      'Expertos de la economía participan en los trabajos de los organismos internacionales que elaboran estándares para las tecnologías digitales.',
    evidence:
      'La membresía o las actas de reunión de los organismos de estándares, y el mecanismo interno por el que el gobierno, las empresas y los investigadores preparan posiciones.',
    levels: {
      full: 'La participación es regular en los principales organismos, y un mecanismo interno abierto a los actores interesados la prepara y la apoya.',
      partial:
        'La participación es irregular, se limita a un organismo o tema, o no tiene detrás un mecanismo interno.',
      pilot: 'Los expertos asisten como observadores o por primera vez.',
    },
  },
  '2.5': {
    name: 'Datos abiertos e interfaces de programación de servicios del gobierno a disposición de terceros',
    definition:
      'Los datos del gobierno y las interfaces de programación documentadas de los servicios públicos pueden ser usados por personas y empresas ajenas al gobierno.',
    evidence:
      'El portal de datos, el catálogo de interfaces con sus condiciones de uso y la política que exige la publicación.',
    levels: {
      full: 'Una política hace de la publicación la regla, los servicios principales tienen interfaces documentadas y cualquiera puede usarlas en condiciones publicadas.',
      partial:
        'Solo algunas entidades publican datos o interfaces, o lo hacen en condiciones que excluyen a algunos usuarios.',
      pilot: 'Se ofrecen a prueba unos pocos conjuntos de datos o interfaces.',
    },
  },
}
