/** Indicators of focus area 4 in Spanish. */
import type { Catalogue } from '../../../catalogues.ts'

export const area4: Catalogue['framework']['indicators'] = {
  '4.1': {
    name: 'Estrategia de economía digital de todo el gobierno',
    definition:
      'Una estrategia en vigor para la economía digital que compromete al gobierno en su conjunto, más allá de un solo ministerio o entidad.',
    evidence:
      'La estrategia tal como se adoptó, su período, las entidades que compromete y el último informe de avance.',
    levels: {
      full: 'La estrategia está adoptada para todo el gobierno, está vigente y su avance se informa al público.',
      partial:
        'Hay una estrategia en vigor, pero su período ya pasó, obliga solo a algunas entidades o no se informa su avance.',
      pilot: 'Una estrategia se prueba en un sector o una entidad.',
    },
  },
  '4.2': {
    name: 'Órgano de coordinación con un mandato sobre varias entidades',
    definition:
      'Un órgano con un mandato formal para coordinar la política de economía digital entre las entidades.',
    evidence:
      'El acto o la decisión que confiere el mandato, su composición y un registro de reuniones o decisiones recientes.',
    levels: {
      full: 'Un órgano permanente tiene un mandato formal sobre las principales entidades y recursos propios, y está en funciones.',
      partial:
        'La coordinación es temporal o informal, carece de recursos o deja fuera entidades importantes.',
      pilot: 'Se ha creado un grupo de coordinación para un solo proyecto.',
    },
  },
  '4.3': {
    name: 'Evaluación de impacto aplicada a la regulación digital',
    definition:
      'Los efectos esperados de la nueva regulación de la actividad digital se evalúan antes de adoptarla.',
    evidence:
      'La exigencia de evaluar, el método o la guía, y evaluaciones recientes que se hayan publicado.',
    levels: {
      full: 'La evaluación se exige para prácticamente toda nueva regulación digital, sigue un método y se publica.',
      partial:
        'Se abarcan solo algunos tipos de regulación o algunas entidades, o las evaluaciones no se publican.',
      pilot: 'El método se prueba en propuestas aisladas.',
    },
  },
  '4.4': {
    name: 'Consulta a los actores públicos y privados antes de dictar normas',
    definition:
      'Las empresas, la sociedad civil y otras entidades pueden comentar los proyectos de normas sobre la actividad digital antes de que se adopten.',
    evidence:
      'La norma o práctica que exige la consulta, el lugar donde se publican los proyectos y resúmenes recientes de los comentarios.',
    levels: {
      full: 'La consulta es la regla, está abierta a cualquiera, da tiempo suficiente y se publica la respuesta a los comentarios.',
      partial: 'La consulta es irregular, por invitación, breve o sin respuesta publicada.',
      pilot: 'La consulta se prueba en proyectos de normas aislados.',
    },
  },
  '4.5': {
    name: 'Madurez GovTech: políticas e instituciones',
    definition:
      'El subpuntaje de políticas e instituciones del Índice de Madurez GovTech del Banco Mundial, de 0 a 10; se muestra sin puntaje propio porque ya es un índice.',
    evidence:
      'Se usa la serie; una economía que no tiene un valor en ella puede indicar una evaluación comparable.',
    levels: {},
  },
}
