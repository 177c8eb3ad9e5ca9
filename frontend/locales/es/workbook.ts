/** The Spanish of the reporting template: what stands in the file, and the page that gives and takes it. */
import type { EconomyKey } from '../../../shared/economies.ts'
import type { Column } from '../../../shared/formats/workbook/columns.ts'
import type { Refusal, Wrong } from '../../../shared/formats/workbook/problems.ts'
import { headingOf } from '../../../shared/formats/workbook/words.ts'
import { inWords } from '../../../shared/formats/wrong.ts'
import { formats } from '../format.ts'
import { plural } from '../plural.ts'
import type { OwnWords, WorkbookTexts } from '../workbook.ts'
import { framework } from './framework.ts'
import { workspace } from './workspace.ts'

const { instant } = formats('es')

const words: OwnWords = {
  levels: workspace.levels,
  number: 'Número',
  notApplicable: workspace.answer.notApplicable,
  notReported: workspace.answer.notReported,
  columns: {
    key: 'Clave, no la cambie',
    focus_area: 'Área de enfoque',
    indicator: 'N.º',
    question: 'Pregunta',
    guidance: 'Qué significa y qué cuenta como evidencia',
    answer: 'Respuesta',
    number: 'Número',
    unit: 'Unidad',
    year: 'Año del número',
    reason: 'Motivo, si no aplica o prefiere no informar',
    narrative: workspace.answer.narrative,
    language: 'Idioma de los textos',
    agency: workspace.answer.agency,
    instruments: workspace.answer.instruments,
    interpretation: workspace.answer.interpretation,
    notice: 'Aviso',
  },
  evidence: (field, slot) =>
    `Evidencia ${slot}: ${{ title: 'título', url: 'dirección', publisher: 'quien la publica', date: 'fecha' }[field]}`,
  sheets: { answers: 'Respuestas', about: 'Sobre este archivo', instruments: 'Instrumentos' },
  titled: (economy, cycle) => `${economy}, informe del ciclo ${cycle}`,
  notice: 'Marco ilustrativo, propuesto, no acordado por APEC',
  demonstration: workspace.home.demonstration,
  about: {
    economy: 'Economía',
    cycle: 'Ciclo',
    framework: 'Versión del marco',
    format: 'Versión de esta plantilla',
    written: 'Escrito (UTC)',
    howTo: [
      'Llene las celdas blancas de la hoja «Respuestas». Las celdas grises están bloqueadas; su contenido no se lee.',
      'Elija una respuesta de la lista de la celda. Si la pregunta pide un número, indique el número y su año.',
      'Si una pregunta no aplica, o prefiere no informar, elija eso e indique el motivo. El motivo para no informar nunca es público.',
      'Escriba valores, no fórmulas, y no combine celdas. Las filas y las hojas pueden moverse u omitirse; lo que se omite queda como está.',
      'Instrumentos: copie los nombres de la hoja «Instrumentos» y sepárelos con punto y coma.',
      'Idioma de los textos: un código como en, es, fr, ja, zh.',
      'Luego cargue el archivo en el espacio de trabajo. Verá cada cambio antes de que se guarde. Una respuesta que cambió allí entretanto se le muestra y nunca se sobrescribe.',
    ],
    levelMeanings: workspace.levelMeanings,
  },
  hints: {
    answer: 'Elija de la lista.',
    number: (unit) => `Un número (${unit}).`,
    year: 'El año al que corresponde el número, por ejemplo 2025.',
    reason:
      'Si no aplica, uno de los motivos de la lista, si la hay. Si prefiere no informar, es opcional y nunca público.',
    narrative: 'Como máximo 4 000 caracteres.',
    language: 'Un código como en, es, fr, ja, zh.',
    instruments: 'Nombres de la hoja «Instrumentos», separados con punto y coma.',
    url: 'Comienza con https://',
    date: 'Una fecha como 2026-07-13.',
  },
}

const list = (choices: readonly string[]): string => choices.map((choice) => `«${choice}»`).join(', ')

const heading = (column: Column): string => headingOf(words, column)

function wrongWords(wrong: Wrong): string {
  switch (wrong.code) {
    case 'formula':
      return 'Las fórmulas no se leen. Ponga aquí su valor: copie la celda y use Pegado especial, Valores.'
    case 'error-value':
      return 'La celda muestra un error. Escriba el valor o vacíe la celda.'
    case 'merged':
      return `Las celdas ${wrong.range} están combinadas. Sepárelas y llene cada una.`
    case 'column-twice':
      return 'Esta columna está dos veces. Elimine una de las dos.'
    case 'key-missing':
      return 'La fila tiene una respuesta y no tiene clave, así que no se sabe de qué pregunta es. Póngala en la fila de su pregunta.'
    case 'key-changed':
      return 'La clave de esta fila fue cambiada. Copie la fila de un archivo recién descargado.'
    case 'key-moved':
      return `La clave de esta fila es de otra pregunta que la ${wrong.indicator}, que está a su lado. Solo se ordenaron o movieron algunas columnas; ordene todas juntas.`
    case 'unknown-indicator':
      return 'El marco no tiene esa pregunta.'
    case 'twice':
      return `La pregunta ${wrong.indicator} ya está en ${wrong.first}. Deje una sola de las dos filas.`
    case 'other-economy':
    case 'other-cycle':
    case 'other-framework':
    case 'other-format':
      return `Esta fila es de otro archivo. ${ofAnother[wrong.code](wrong.found)}`
    case 'choice':
      return `Elija una de estas: ${list(wrong.choices)}.`
    case 'answer-needed':
      return `La fila tiene textos y no tiene respuesta. Elija una de estas, o vacíe la fila: ${list(wrong.choices)}.`
    case 'reason-needed':
      return `Indique el motivo: ${list(wrong.choices)}.`
    case 'number':
      return 'Escriba un número simple como 1234.5, sin unidad.'
    case 'number-unclear':
      return 'El signo podría separar miles o decimales. Escriba un número simple como 1234.5.'
    case 'number-needed':
      return 'Indique el número o elija otra respuesta.'
    case 'year':
      return 'Escriba un año de cuatro cifras, por ejemplo 2025.'
    case 'year-needed':
      return 'Indique el año al que corresponde el número.'
    case 'level-only':
      return 'Esta respuesta no lleva número. Vacíe la celda, o elija «Número» si la pregunta lo pide.'
    case 'reason-unused':
      return `Un motivo corresponde a «${words.notApplicable}» o «${words.notReported}». Vacíe la celda o elija una de estas.`
    case 'unit':
      return `La unidad de esta pregunta es «${wrong.unit}». Indique el número en esa unidad.`
    case 'date':
      return 'Escriba una fecha como 2026-07-13.'
    case 'date-unclear':
      return 'No se distingue el día del mes. Escriba año, mes y día, como 2026-07-13.'
    case 'instrument':
      return 'El registro no tiene ese instrumento. Copie los nombres de la hoja «Instrumentos» y sepárelos con punto y coma.'
    case 'too-long':
      return `Los textos de esta fila son demasiado largos en total: ${wrong.bytes} bytes, de los que caben ${wrong.max}. Acórtelos.`
    case 'rule':
      return wrong.message
  }
}

const ofAnother = {
  'other-economy': (found: string) =>
    `Es el informe de ${framework.economies[found as EconomyKey]?.name ?? 'otra economía'}.`,
  'other-cycle': (found: string) => `Es del ciclo ${found}.`,
  'other-framework': (found: string) => `Se hizo para la versión ${found} del marco.`,
  'other-format': (found: string) => `Se hizo en la versión ${found} de esta plantilla.`,
}

const again = 'Descargue el archivo de nuevo y ponga sus respuestas en el nuevo.'

function refusalWords(refusal: Refusal): string {
  switch (refusal.code) {
    case 'empty':
      return 'El archivo está vacío.'
    case 'too-large':
      return 'El archivo tiene más de 5 MB; una plantilla llena tiene menos de uno. Quite las imágenes y otro contenido, o descargue el archivo de nuevo.'
    case 'not-a-workbook':
      return 'Esto no es un libro de Excel (.xlsx) ni un archivo CSV. Elija el archivo que descargó aquí y llenó.'
    case 'old-excel':
      return 'Este es un libro de Excel 97 a 2003 (.xls) u otro archivo antiguo de Office. Guárdelo como «Libro de Excel (.xlsx)» y cárguelo.'
    case 'binary-excel':
      return 'Este es un libro binario (.xlsb). Guárdelo como «Libro de Excel (.xlsx)» y cárguelo.'
    case 'open-document':
      return 'Este es un archivo OpenDocument (.ods). Guárdelo como «Libro de Excel (.xlsx)» y cárguelo.'
    case 'password':
      return 'El libro está protegido con contraseña. Quítela (Archivo, Información, Proteger libro, Cifrar con contraseña) y cárguelo de nuevo.'
    case 'macros':
      return 'El libro contiene macros (.xlsm). Guárdelo como «Libro de Excel (.xlsx)», que las omite, y cárguelo.'
    case 'entities':
      return 'El libro declara un tipo de documento o entidades propias, que ningún programa de hojas de cálculo escribe, así que no se abrió. Descargue el archivo de nuevo y ponga sus respuestas en el nuevo.'
    case 'unpacks-too-large':
      return 'El archivo se descomprime a mucho más de lo que puede contener una plantilla, así que no se abrió. Descargue el archivo de nuevo y ponga sus respuestas en el nuevo.'
    case 'damaged':
      return 'El archivo está dañado o incompleto. Ábralo en su programa de hojas de cálculo y guárdelo de nuevo, o descárguelo otra vez.'
    case 'not-utf8':
      return 'El archivo no es texto en UTF-8. Guárdelo como «CSV UTF-8» o como libro de Excel.'
    case 'csv':
      return `El archivo no se puede leer como CSV. ${inWords(workspace.files.wrong, refusal.wrong)}.`
    case 'no-answers':
      return 'Esta no es una plantilla de aquí: ninguna hoja tiene sus columnas. Elija el archivo que descargó aquí y llenó.'
    case 'no-keys':
      return `Se eliminó la primera columna, que contiene las claves de las filas. ${again}`
    case 'no-rows':
      return `El archivo tiene las columnas de una plantilla y ninguna fila. ${again}`
    case 'columns-missing':
      return `Se eliminaron columnas, o la fila oculta que las nombra: ${refusal.columns.map(heading).join('; ')}. ${again}`
    case 'two-tables':
      return `Varias hojas contienen respuestas: ${list(refusal.sheets)}. Deje la correcta y elimine las otras.`
    default:
      return `Este archivo no corresponde aquí. ${ofAnother[refusal.code](refusal.found)} ${refusal.code === 'other-economy' || refusal.code === 'other-cycle' ? 'Cárguelo en la página de ese informe.' : again}`
  }
}

export const workbook: WorkbookTexts = {
  words,
  wrongWords,
  refusalWords,
  title: 'Excel y CSV',
  lead: (economy, cycle) =>
    `El informe de ${economy} para ${cycle} como archivo: para llenarlo sin conexión, hacerlo circular para su aprobación y traerlo de vuelta.`,
  back: 'Volver al informe',
  notYours: 'Solo las personas de una economía pueden descargar y cargar su informe.',
  download: {
    title: 'Descargar',
    note: 'Las 59 preguntas con las respuestas como están ahora, listas para los niveles y preguntas bloqueadas. Dentro están las notas para llenarlo.',
    workbook: 'Descargar libro (.xlsx)',
    csv: 'Descargar CSV',
    done: (name) => `Se hizo ${name}.`,
    waiting: (n) =>
      `${plural(n, 'respuesta de este informe espera', 'respuestas de este informe esperan')} en este dispositivo y aún no ${n === 1 ? 'está' : 'están'} en ningún archivo. Espere a que todo se envíe.`,
  },
  upload: {
    title: 'Cargar',
    note: 'El archivo se lee en este navegador. Usted ve cada cambio, y nada se guarda antes de que lo indique.',
    file: 'Archivo llenado (.xlsx o .csv)',
    read: 'Mostrar los cambios',
    reading: 'Leyendo el archivo …',
  },
  refused: 'Este archivo no se leyó y nada cambió.',
  problems: (n) => `Hay que corregir ${plural(n, 'lugar', 'lugares')}.`,
  problemsNote:
    'Las filas con estos lugares no aparecen abajo. Corrija el archivo y cárguelo de nuevo, o marque las filas que quiere aplicar sin ellas.',
  problemColumns: { address: 'Celda', found: 'Se encontró', right: 'Lo que sería correcto' },
  changes: {
    title: 'Cambios',
    count: (n) => `${plural(n, 'respuesta cambia', 'respuestas cambian')}.`,
    none: 'El archivo dice lo que el informe ya dice; no hay nada que aplicar.',
    unchanged: (n) => `${plural(n, 'fila queda', 'filas quedan')} sin cambios.`,
    missing: (ids) =>
      ids.length > 12
        ? `${ids.length} preguntas no están en el archivo; quedan como están.`
        : `No están en el archivo, así que quedan como están: ${ids.join(', ')}.`,
    missingColumns: (columns) =>
      `Columnas que no están en el archivo, así que queda lo que hay: ${columns.map(heading).join('; ')}.`,
    all: 'Marcar todo',
    nothing: 'No marcar nada',
    from: 'ahora',
    to: 'en el archivo',
    cleared: 'La respuesta se borra.',
    locked: (area, status) => `La sección ${area} está ${status}, así que esta respuesta está bloqueada.`,
  },
  apply: {
    start: (n) => `Aplicar ${plural(n, 'cambio', 'cambios')}`,
    stop: 'Detener',
    progress: (done, all) => `${done} de ${all} enviados`,
    finished: (stored, left) =>
      `${plural(stored, 'respuesta guardada', 'respuestas guardadas')}.${left === 0 ? '' : ` ${left} sin guardar: vea cada una.`}`,
    stopped: 'Detenido. Lo guardado queda guardado; aplique el resto cuando quiera.',
  },
  states: {
    sending: 'Enviando …',
    stored: (at) => `Guardado el ${instant(at)}`,
    refused: (why) => `Sin guardar: ${why}`,
    unknown: (why) => `Sin guardar: ${why} Aplíquelo de nuevo; nunca se guarda dos veces.`,
    conflict:
      'Alguien cambió esta respuesta después de descargarse el archivo. No se sobrescribió: compare las dos.',
  },
  conflict: {
    theirs: 'Guardada entretanto',
    mine: 'En el archivo',
    replace: 'Reemplazarla por la del archivo',
  },
}
