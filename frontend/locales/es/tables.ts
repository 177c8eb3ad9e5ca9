/** The Spanish of what tables and columns mean. */
import type { Catalogue } from '../catalogues.ts'

const framework = 'Versión del marco de indicadores, que es una propuesta'
const cycle = 'Ciclo de informes'
const economy = 'Clave de tres letras de la economía'
const area = 'Número del área de enfoque, de 1 a 11'
const indicator = 'Identificador del indicador'
const obsStatus = 'Estado de la observación, según la lista de códigos SDMX CL_OBS_STATUS'
const unit = 'Unidad de la cifra'
const invented = 'Verdadero si el informe es inventado'
const vintage = 'Fecha de la versión de la serie'
const publisher = 'Quién publica la serie'

export const tables: Catalogue['tables'] = {
  observations: {
    title: 'Observaciones',
    description:
      'Una fila por cada economía, indicador y ciclo del marco, con inclusión de lo que no se informó',
    columns: {
      framework,
      cycle,
      economy,
      economy_name: 'Nombre de la economía',
      focus_area: area,
      indicator: 'Identificador del indicador, como 3.4; no cambia nunca',
      indicator_name: 'Nombre del indicador',
      kind: 'Se responde en la escala, o es una cifra',
      status: 'Lo que ve quien lee en este lugar, y de quién es el vacío',
      basis: 'De quién es la respuesta o la cifra que cuenta: de la economía o de una serie',
      level: 'Grado de la escala de implementación',
      value: 'Cifra que cuenta, en la unidad del indicador, sin redondear',
      year: 'Año de la cifra',
      unit,
      own_value: 'Cifra que informó la propia economía',
      own_year: 'Año de la cifra de la propia economía',
      score: 'Puntos, de 0 a 100; vacío donde nada cuenta o el indicador no lleva puntaje',
      obs_status: obsStatus,
      source: 'Autoinforme, o quién publica la serie y su código',
      vintage,
      vintage_basis: 'De dónde viene esa fecha; assumed es el día de la importación',
      demonstration:
        'Verdadero si lo que cuenta es de un informe inventado, también su silencio; nunca donde figura la cifra de quien publica la serie',
      own_demonstration: 'Verdadero si own_value es inventado, cuente lo que cuente; vacío sin own_value',
    },
  },
  scores: {
    title: 'Puntajes',
    description: 'Una fila por cada economía y área de enfoque en cada ciclo',
    columns: {
      cycle,
      economy,
      focus_area: area,
      score: 'Puntos, de 0 a 100; vacío donde la regla de los dos tercios lo suprime',
      low: 'El puntaje más bajo que dejan posible las respuestas que faltan',
      high: 'El puntaje más alto que dejan posible las respuestas que faltan',
      answered: 'Indicadores con puntaje que tienen respuesta o cifra',
      applicable: 'Indicadores con puntaje que se aplican a la economía',
      published: 'Falso donde hay muy pocas respuestas',
      demonstration: invented,
    },
  },
  changes: {
    title: 'Cambios',
    description: 'Una fila por cada cambio de un puntaje desde el ciclo publicado antes, entre iguales',
    columns: {
      cycle,
      from_cycle: 'Ciclo publicado antes',
      economy: 'Clave de tres letras de la economía; vacío para el promedio de APEC',
      focus_area: area,
      indicator: 'Identificador del indicador; vacío para toda el área de enfoque',
      from: 'Puntaje promedio de antes, de lo que se comparó, de 0 a 100',
      to: 'Puntaje promedio de después, de lo que se comparó, de 0 a 100',
      matched: 'Indicadores comparados o, para APEC, economías',
      demonstration: 'Verdadero si alguno de los dos informes es inventado',
    },
  },
  analysis: {
    title: 'Análisis',
    description:
      'Una fila por cada estadística de un método, de un ciclo o desde una base hasta un ciclo o un año',
    columns: {
      method: 'Método, como lo explica la página de métodos',
      subject: 'Número del área de enfoque, identificador del indicador, o todos',
      economy: 'Clave de tres letras de la economía; en beta_without, la que se deja fuera',
      from: 'Año o ciclo de base; vacío donde la estadística es de un solo ciclo',
      to: 'Año o ciclo hasta el que llega',
      statistic: 'Qué número del método es el valor',
      value: 'El número, sin redondear; vacío donde no se puede dar',
      class: 'Clase de avance',
      n: 'Número de valores de los que se obtiene',
      demonstration: 'Verdadero si algún informe de los que abarca es inventado',
    },
  },
  aggregates: {
    title: 'Agregados',
    description:
      'Una fila por cada promedio o medida de dispersión entre economías, por ciclo de puntajes o año de cifras',
    columns: {
      cycle: 'Ciclo de los puntajes',
      year: 'Año de las cifras',
      focus_area: area,
      indicator,
      basis: 'Si se agregan puntajes o cifras',
      unit: 'Unidad del valor',
      measure: 'Promedio o medida de dispersión; los cuantiles son de tipo 7',
      weight: 'Con qué se pondera un promedio',
      value: 'El agregado; vacío donde la regla de los dos tercios lo suprime',
      n: 'Número de economías que abarca',
      weight_share: 'La parte de la ponderación total que les corresponde, de 0 a 1',
      published: 'Falso donde muy pocas economías tienen datos',
      vintage:
        'Fecha de la versión de la que son las cifras, la más reciente; vacía en los puntajes, pues cada ciclo usa las suyas',
      vintage_basis: 'De dónde viene esa fecha',
      demonstration: 'Verdadero si los puntajes son de informes inventados',
    },
  },
  indicators: {
    title: 'Lista de indicadores',
    description: 'Una fila por cada indicador del marco, que es una propuesta no acordada por APEC',
    columns: {
      framework,
      indicator: 'Identificador del indicador, como 3.4; no cambia nunca',
      focus_area: area,
      name: 'Nombre del indicador',
      kind: 'Se responde en la escala, o es una cifra',
      scored: 'Falso donde se muestra y no entra en ningún puntaje',
      unit,
      direction: 'Qué sentido es mejor',
      scale: 'Cómo una cifra se convierte en puntos',
      progress: 'Cómo se clasifica su avance',
      floor: 'Cifra que vale 0 puntos',
      goal: 'Cifra que vale 100 puntos',
      series: 'Código de la serie que lo mide',
      per: 'Código de la serie por la que se divide la primera',
      baseline: 'Línea de base; no se ha fijado ninguna',
      baseline_year: 'Año de la línea de base; no se ha fijado ninguno',
      target: 'Meta; no se ha fijado ninguna',
      target_year: 'Año de la meta; no se ha fijado ninguno',
    },
  },
  series: {
    title: 'Series medidas',
    description: 'Una fila por cada cifra de una serie, de cada versión que usa la edición',
    columns: {
      indicator: 'Identificador del indicador que mide la serie',
      series: 'Código de la serie',
      economy,
      year: 'Año de la cifra',
      value: 'Cifra en la unidad de la serie, sin redondear',
      unit,
      obs_status: obsStatus,
      source: publisher,
      vintage: 'Fecha de la versión',
      vintage_basis: 'De dónde viene esa fecha',
      file: 'Nombre del archivo de quien publica',
      file_sha256: 'SHA-256 de ese archivo',
      content_hash: 'SHA-256 de las cifras de la versión',
      line: 'Línea de ese archivo en la que estaba la cifra',
    },
  },
  vintages: {
    title: 'Versiones de las series',
    description: 'Una fila por cada uso de una versión: los años de cifras, cada ciclo, y lo que se retiró',
    columns: {
      series: 'Código de la serie',
      use: 'Para qué cuenta la versión',
      cycle: 'Ciclo de informes que la usa',
      vintage: 'Fecha de la versión',
      vintage_basis: 'De dónde viene esa fecha',
      file: 'Nombre del archivo de quien publica',
      file_sha256: 'SHA-256 de ese archivo',
      content_hash: 'SHA-256 de sus cifras',
      withdrawn_at: 'Cuándo la retiró un analista, UTC',
      withdrawn_because: 'Por qué, en palabras del analista',
    },
  },
  weights: {
    title: 'Ponderadores',
    description: 'Una fila por cada ponderador de una economía en un año',
    columns: {
      weight: 'Con qué se pondera',
      economy,
      year: 'Año del ponderador',
      value: 'El ponderador: personas, o dólares corrientes de los Estados Unidos',
      obs_status: obsStatus,
      source: publisher,
      vintage: 'Fecha de la versión',
    },
  },
  links: {
    title: 'Instrumentos y evidencia',
    description: 'Una fila por cada instrumento o fuente que nombra una respuesta',
    columns: {
      cycle,
      economy,
      indicator,
      instrument: 'Identificador del instrumento que la respuesta implementa',
      evidence_url: 'Dirección de la evidencia',
      demonstration: invented,
    },
  },
  sections: {
    title: 'Secciones publicadas',
    description: 'Una fila por cada sección que publicó una economía: el evento que la respalda',
    columns: {
      cycle,
      economy,
      focus_area: area,
      published_at: 'Cuándo se publicó la sección, UTC',
      event: 'SHA-256 del evento que la publicó',
      event_number: 'Número de ese evento en el registro de la economía',
      demonstration: invented,
    },
  },
}
