/** Indicators of focus area 1 in Spanish. */
import type { Catalogue } from '../../../catalogues.ts'

const ownFigure =
  'Se usa la serie donde tiene un valor; una economía puede informar su propia cifra con un enlace a la publicación oficial y el año.'

export const area1: Catalogue['framework']['indicators'] = {
  '1.1': {
    name: 'Plan de infraestructura digital en vigor, con financiamiento y metas con fecha',
    definition:
      'Un plan en vigor para toda la economía que dice qué infraestructura digital se construirá, para cuándo y con qué recursos.',
    evidence:
      'El plan publicado, el presupuesto o instrumento de financiamiento que lo respalda y el último informe sobre sus metas.',
    levels: {
      full: 'El plan está en vigor para todos los tipos principales de redes, tiene financiamiento para su período actual y se informa sobre sus metas con fecha.',
      partial:
        'Hay un plan en vigor, pero faltan el financiamiento, las fechas, los informes o algunos tipos de redes o partes de la economía.',
      pilot: 'Un plan abarca un proyecto o una zona a modo de ensayo.',
      none: 'No hay ningún plan en vigor; un borrador o un anuncio cuenta aquí.',
    },
  },
  '1.2': {
    name: 'Reglas para compartir infraestructura pasiva (ductos, postes, torres)',
    definition:
      'Reglas que permiten a un operador de red usar ductos, postes o torres de otro propietario en condiciones conocidas.',
    evidence:
      'La ley, la regulación o la oferta de referencia, y el procedimiento por el que se resuelve una solicitud rechazada.',
    levels: {
      full: 'Las reglas abarcan ductos, postes y torres, fijan condiciones y plazos, y un órgano resuelve las controversias.',
      partial:
        'Las reglas abarcan solo algunas instalaciones, propietarios o zonas, o el uso compartido se acuerda caso por caso sin una vía para resolver controversias.',
      pilot: 'El uso compartido se prueba en emplazamientos seleccionados o con propietarios seleccionados.',
    },
  },
  '1.3': {
    name: 'Espectro puesto a disposición según un plan publicado para redes móviles avanzadas',
    definition:
      'El espectro radioeléctrico para redes móviles avanzadas se asigna según un plan que los operadores pueden leer con antelación.',
    evidence: 'El plan de espectro publicado y el registro de las asignaciones, con bandas y fechas.',
    levels: {
      full: 'Se cumple un plan publicado con fechas, y las bandas que señala para este período están asignadas y se pueden usar en toda la economía.',
      partial:
        'Están asignadas algunas de las bandas previstas, las asignaciones van atrasadas respecto del plan o su uso se limita a partes de la economía.',
      pilot: 'El espectro se licencia solo para ensayos.',
    },
  },
  '1.4': {
    name: 'Resiliencia de las redes y los cables submarinos: plan y entidad responsable',
    definition:
      'Un plan para mantener en funcionamiento las redes y los cables submarinos ante fallas, accidentes y desastres, con una entidad responsable de él.',
    evidence:
      'El plan o su resumen público, el mandato de la entidad y las reglas sobre los permisos para reparar cables.',
    levels: {
      full: 'El plan abarca las redes terrestres y los cables submarinos, designa la entidad, fija obligaciones para los operadores y se ejercita o se revisa periódicamente.',
      partial:
        'Hay una entidad o un plan, pero no se abarcan los cables, algunos operadores, los permisos de reparación o los ejercicios periódicos.',
      pilot: 'Está en prueba un primer ejercicio o un plan para un solo cable o una sola región.',
    },
  },
  '1.5': {
    name: 'Suscripciones a banda ancha fija por cada 100 personas',
    definition:
      'Suscripciones al acceso fijo de alta velocidad a la Internet pública, divididas por la población y multiplicadas por 100.',
    evidence: ownFigure,
    levels: {},
  },
  '1.6': {
    name: 'Suscripciones a telefonía celular móvil por cada 100 personas',
    definition:
      'Suscripciones a un servicio público de telefonía móvil, divididas por la población y multiplicadas por 100; se muestra sin puntaje porque una persona puede tener varias.',
    evidence: ownFigure,
    levels: {},
  },
}
