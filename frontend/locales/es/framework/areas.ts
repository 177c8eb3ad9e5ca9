/** The eleven focus areas in Spanish; soft hyphens stand where a narrow column may part a word. */
import type { Catalogue } from '../../catalogues.ts'

const soft = '\u00ad'

/** `hyphenated` marks with `|` where it may be parted. */
const area = (name: string, hyphenated: string, description: string) => ({
  name,
  shortName: hyphenated.replaceAll('|', ''),
  hyphenated: hyphenated.replaceAll('|', soft),
  description,
})

export const areas: Catalogue['framework']['areas'] = {
  1: area(
    'Desarrollo de la infraestructura digital',
    'Infra|estruc|tura',
    'Las redes, los cables, los emplazamientos y el espectro sobre los que funcionan los servicios digitales, y las reglas de planificación y de uso compartido que determinan con qué rapidez y solidez se construyen.',
  ),
  2: area(
    'Promoción de la interoperabilidad',
    'Interope|rabilidad',
    'Si los sistemas de distintas entidades, empresas y economías pueden intercambiar datos y reconocer mutuamente sus documentos, firmas e identidades mediante estándares abiertos.',
  ),
  3: area(
    'Logro del acceso universal a la banda ancha',
    'Banda ancha universal',
    'Si todas las personas pueden conectarse a un precio que puedan pagar, vivan donde vivan: obligaciones, fondos, programas de cobertura y proporción de personas que usan Internet.',
  ),
  4: area(
    'Desarrollo de marcos integrales de política gubernamental para Internet y la economía digital',
    'Marcos de política',
    'Si el gobierno conduce la economía digital en su conjunto: una sola estrategia, un solo órgano de coordinación y normas que se evalúan y se consultan antes de dictarse.',
  ),
  5: area(
    'Promoción de la coherencia y la cooperación de los enfoques regulatorios que afectan a Internet y la economía digital',
    'Coheren|cia regula|toria',
    'Si las normas sobre la actividad digital siguen modelos compartidos, se conocen con antelación y se aplican en cooperación con los reguladores de otras economías.',
  ),
  6: area(
    'Promoción de la innovación y de la adopción de tecnologías y servicios habilitantes',
    'Innova|ción y adopción',
    'Las condiciones para que las nuevas tecnologías se desarrollen, se prueben y se adopten: estrategias, entornos de prueba, incentivos a la investigación y apoyo a las empresas más pequeñas.',
  ),
  7: area(
    'Fortalecimiento de la confianza y la seguridad en el uso de las TIC',
    'Confianza y seguridad',
    'La protección de las redes, los datos personales y los consumidores, y los medios para responder a incidentes y delitos junto con otras economías.',
  ),
  8: area(
    'Facilitación del libre flujo de información y datos para el desarrollo de Internet y la economía digital, respetando las leyes y regulaciones internas aplicables',
    'Flujos de datos',
    'Cómo pueden circular los datos entre economías: los mecanismos a disposición de las empresas, las certificaciones que se reconocen, las normas que se publican y los compromisos en vigor.',
  ),
  9: area(
    'Mejora de las mediciones de base de Internet y la economía digital',
    'Medición',
    'Si la economía digital se mide: encuestas, estadísticas de comercio y cuentas que siguen métodos acordados y están abiertas para que cualquiera las use.',
  ),
  10: area(
    'Fortalecimiento de la inclusión en Internet y la economía digital',
    'Inclusión',
    'Si los beneficios llegan a todos los grupos: competencias, dispositivos, servicios accesibles y medidas para las mujeres, las personas mayores, los pueblos indígenas y las personas de bajos ingresos.',
  ),
  11: area(
    'Facilitación del comercio electrónico y avance de la cooperación en comercio digital',
    'Comercio electró|nico y digital',
    'Si los bienes, los servicios, los documentos y los pagos pueden cruzar fronteras por medios electrónicos, y si las controversias sobre ellos se pueden resolver en línea.',
  ),
}
