/** Bodies and kinds of instruments in Spanish. The short names are APEC's and stay in English. */
import type { Catalogue } from '../../catalogues.ts'

export const bodies: Catalogue['framework']['bodies'] = {
  desg: {
    name: 'Grupo Directivo sobre Economía Digital',
    description:
      'Supervisa la hoja de ruta, bajo el Comité de Comercio e Inversión, y alberga el Subgrupo de Privacidad de Datos.',
  },
  ecsg: {
    name: 'Grupo Directivo sobre Comercio Electrónico',
    description:
      'Comenzó como un grupo de tareas de los Altos Funcionarios tras el plan de acción de 1998 y pasó a depender del Comité de Comercio e Inversión en 2007. Su labor continúa en el Grupo Directivo sobre Economía Digital; las fuentes sitúan el cambio de nombre entre 2019 y 2020.',
  },
  telwg: {
    name: 'Grupo de Trabajo sobre Telecomunicaciones e Información',
    description:
      'Trabaja en conectividad, resiliencia y seguridad, bajo el Comité Directivo de los Altos Funcionarios sobre cooperación económica y técnica (ECOTECH).',
  },
  psu: {
    name: 'Unidad de Apoyo a las Políticas',
    description: 'El brazo de investigación y análisis de APEC, que también administra StatsAPEC.',
  },
  ec: {
    name: 'Comité Económico',
    description:
      'Se ocupa, entre otras labores, del Marco de Colaboración para la Resolución de Controversias en Línea.',
  },
  smewg: {
    name: 'Grupo de Trabajo sobre Pequeñas y Medianas Empresas',
    description: 'Trabaja a favor de las micro, pequeñas y medianas empresas.',
  },
  cti: {
    name: 'Comité de Comercio e Inversión',
    description: 'El comité bajo el cual trabaja el Grupo Directivo sobre Economía Digital.',
  },
}

export const instrumentKinds: Catalogue['framework']['instrumentKinds'] = {
  declaration: 'declaración',
  'model framework': 'marco modelo',
  'action plan': 'plan de acción',
  roadmap: 'hoja de ruta',
  'certification system': 'sistema de certificación',
  'cooperation arrangement': 'acuerdo de cooperación',
}
