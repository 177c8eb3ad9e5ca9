/** Indicators of the focus areas 1 to 4 in Spanish. */
import type { Catalogue } from '../../catalogues.ts'

const ownFigure =
  'Se usa la serie donde tiene un valor; una economía puede informar su propia cifra con un enlace a la publicación oficial y el año.'

export const indicators1to4: Catalogue['framework']['indicators'] = {
  '1.1': {
    name: 'Plan de infraestructura digital en vigor, con financiamiento y metas con fecha',
    definition:
      'Un plan en vigor para toda la economía que dice qué infraestructura digital se construirá, para cuándo y con qué recursos.',
    evidence:
      'El plan publicado, el presupuesto o instrumento de financiamiento que lo respalda y el último informe sobre sus metas.',
  },
  '1.2': {
    name: 'Reglas para compartir infraestructura pasiva (ductos, postes, torres)',
    definition:
      'Reglas que permiten a un operador de red usar ductos, postes o torres de otro propietario en condiciones conocidas.',
    evidence:
      'La ley, la regulación o la oferta de referencia, y el procedimiento por el que se resuelve una solicitud rechazada.',
  },
  '1.3': {
    name: 'Espectro puesto a disposición según un plan publicado para redes móviles avanzadas',
    definition:
      'El espectro radioeléctrico para redes móviles avanzadas se asigna según un plan que los operadores pueden leer con antelación.',
    evidence: 'El plan de espectro publicado y el registro de las asignaciones, con bandas y fechas.',
  },
  '1.4': {
    name: 'Resiliencia de las redes y los cables submarinos: plan y entidad responsable',
    definition:
      'Un plan para mantener en funcionamiento las redes y los cables submarinos ante fallas, accidentes y desastres, con una entidad responsable de él.',
    evidence:
      'El plan o su resumen público, el mandato de la entidad y las reglas sobre los permisos para reparar cables.',
  },
  '1.5': {
    name: 'Suscripciones a banda ancha fija por cada 100 personas',
    definition:
      'Suscripciones al acceso fijo de alta velocidad a la Internet pública, divididas por la población y multiplicadas por 100.',
    evidence: ownFigure,
  },
  '1.6': {
    name: 'Suscripciones a telefonía celular móvil por cada 100 personas',
    definition:
      'Suscripciones a un servicio público de telefonía móvil, divididas por la población y multiplicadas por 100; se muestra sin puntaje porque una persona puede tener varias.',
    evidence: ownFigure,
  },
  '2.1': {
    name: 'Marco de interoperabilidad del gobierno basado en estándares abiertos',
    definition:
      'Un marco que compromete a los sistemas del gobierno a intercambiar datos mediante estándares abiertos.',
    evidence:
      'El marco tal como se publicó, la lista de estándares y la norma que hace que las entidades lo usen.',
  },
  '2.2': {
    name: 'Facturas electrónicas intercambiables con al menos otra economía',
    definition:
      'Las empresas pueden enviar una factura electrónica estructurada a una empresa de otra economía y que allí se la acepten.',
    evidence:
      'El estándar o acuerdo común, la orientación oficial para las empresas y cifras de uso donde existan.',
  },
  '2.3': {
    name: 'Reconocimiento transfronterizo de firmas electrónicas e identidad digital',
    definition:
      'Las firmas electrónicas o las identidades digitales emitidas en otra economía pueden tener efecto legal en condiciones conocidas.',
    evidence:
      'La disposición legal o el acuerdo de reconocimiento, y la lista de servicios o emisores a los que se aplica.',
  },
  '2.4': {
    name: 'Participación en la elaboración de estándares digitales internacionales',
    definition:
      'Expertos de la economía participan en los trabajos de los organismos internacionales que elaboran estándares para las tecnologías digitales.',
    evidence:
      'La membresía o las actas de reunión de los organismos de estándares, y el mecanismo interno por el que el gobierno, las empresas y los investigadores preparan posiciones.',
  },
  '2.5': {
    name: 'Datos abiertos e interfaces de programación de servicios del gobierno a disposición de terceros',
    definition:
      'Los datos del gobierno y las interfaces de programación documentadas de los servicios públicos pueden ser usados por personas y empresas ajenas al gobierno.',
    evidence:
      'El portal de datos, el catálogo de interfaces con sus condiciones de uso y la política que exige la publicación.',
  },
  '3.1': {
    name: 'Banda ancha dentro de la obligación o el fondo de servicio universal',
    definition:
      'La obligación o el fondo que asegura los servicios básicos de comunicación para todas las personas incluye la banda ancha.',
    evidence:
      'La ley, la condición de la licencia o las reglas del fondo que mencionan la banda ancha, y la última rendición de cuentas de lo que se prestó.',
  },
  '3.2': {
    name: 'Medidas de asequibilidad para usuarios de bajos ingresos',
    definition: 'Medidas que reducen el costo del acceso a Internet para las personas de bajos ingresos.',
    evidence:
      'Las reglas del descuento, subsidio o tarifa social, quiénes tienen derecho y el número de personas alcanzadas.',
  },
  '3.3': {
    name: 'Programa de cobertura rural, remota e insular, con metas con fecha',
    definition:
      'Un programa que extiende la cobertura de banda ancha a comunidades rurales, remotas e insulares en fechas establecidas.',
    evidence: 'El programa y sus metas, las zonas que señala y el último informe sobre la cobertura.',
  },
  '3.4': {
    name: 'Personas que usan Internet',
    definition:
      'La proporción de la población que usó Internet, desde cualquier lugar y con cualquier dispositivo, en el período de referencia de la fuente.',
    evidence:
      'Se usa la serie donde tiene un valor; una economía puede informar su propia cifra con un enlace a la encuesta y el año.',
  },
  '4.1': {
    name: 'Estrategia de economía digital de todo el gobierno',
    definition:
      'Una estrategia en vigor para la economía digital que compromete al gobierno en su conjunto, más allá de un solo ministerio o entidad.',
    evidence:
      'La estrategia tal como se adoptó, su período, las entidades que compromete y el último informe de avance.',
  },
  '4.2': {
    name: 'Órgano de coordinación con un mandato sobre varias entidades',
    definition:
      'Un órgano con un mandato formal para coordinar la política de economía digital entre las entidades.',
    evidence:
      'El acto o la decisión que confiere el mandato, su composición y un registro de reuniones o decisiones recientes.',
  },
  '4.3': {
    name: 'Evaluación de impacto aplicada a la regulación digital',
    definition:
      'Los efectos esperados de la nueva regulación de la actividad digital se evalúan antes de adoptarla.',
    evidence:
      'La exigencia de evaluar, el método o la guía, y evaluaciones recientes que se hayan publicado.',
  },
  '4.4': {
    name: 'Consulta a los actores públicos y privados antes de dictar normas',
    definition:
      'Las empresas, la sociedad civil y otras entidades pueden comentar los proyectos de normas sobre la actividad digital antes de que se adopten.',
    evidence:
      'La norma o práctica que exige la consulta, el lugar donde se publican los proyectos y resúmenes recientes de los comentarios.',
  },
  '4.5': {
    name: 'Madurez GovTech: políticas e instituciones',
    definition:
      'El subpuntaje de políticas e instituciones del Índice de Madurez GovTech del Banco Mundial, de 0 a 10; se muestra sin puntaje propio porque ya es un índice.',
    evidence:
      'Se usa la serie; una economía que no tiene un valor en ella puede indicar una evaluación comparable.',
  },
}
