/** The Spanish of the workspace. */

import { clock, isToday } from '../clock.ts'
import { formats } from '../format.ts'
import { plural } from '../plural.ts'
import type { WorkspaceTexts } from '../workspace.ts'
import { answerRules } from './answerRules.ts'
import { briefsWork } from './briefs-work.ts'
import { dataIn } from './data-in.ts'
import { files } from './files.ts'
import { members } from './members.ts'
import { problems } from './problems.ts'
import { schema } from './schema.ts'
import { secondLook } from './secondLook.ts'
import { signOff } from './signOff.ts'
import { levels } from './site.ts'

const { date, instant } = formats('es')

/** `24 nov`, in UTC. */
const day = (iso: string): string => date(iso).split(' ').slice(0, 2).join(' ')

export const workspace: WorkspaceTexts = {
  answerRules,
  schema,
  members,
  signOff,
  title: 'Espacio de trabajo',
  languages: { en: 'English', es: 'Español' },
  problem: ({ code }) => problems[code],
  nav: {
    home: 'Mi trabajo',
    queue: 'Cola de revisión',
    desk: 'Mesa de ciclos',
    import: 'Importar',
    site: 'Sitio público',
  },
  skip: 'Ir al contenido',
  signIn: 'Ingresar',
  signOut: 'Salir',
  signedOut: 'Ingrese para informar por su economía, para revisar o para administrar los ciclos.',
  loading: 'Cargando …',
  failed: 'No se pudo hacer',
  again: 'Intentar de nuevo',
  unreachableNow: 'No se puede contactar al servidor.',
  ended: 'Su sesión terminó. Ingrese de nuevo para continuar.',
  signInFirst: 'primero ingrese de nuevo.',
  unreachable: 'No se puede contactar al servidor. Nada de lo que escribió se pierde; intente de nuevo.',
  noRole:
    'Su cuenta aún no tiene ninguna función aquí. Pida al punto focal de su economía, o a la secretaría del DESG, que la agregue.',
  lost: 'No hay ninguna página en esta dirección.',
  levels,
  levelMeanings: {
    full: 'En la ley y en la práctica, para prácticamente todas las personas y entidades previstas, con recursos suficientes.',
    partial: 'Aún en despliegue, no en todas partes, temporal o no del todo conforme con el estándar.',
    pilot: 'Un ensayo, o una parte muy pequeña del grupo previsto.',
    none: 'Aún no hay nada en vigor, incluida la fase de planificación.',
  },
  statuses: {
    draft: 'en borrador',
    submitted: 'enviada',
    reviewed: 'revisada',
    returned: 'devuelta',
    published: 'publicada',
  },
  who: {
    you: 'usted',
    contributor: 'una persona colaboradora',
    'focal-point': 'el punto focal',
    analyst: 'el equipo revisor',
    administrator: 'la secretaría',
  },
  offline: {
    title: 'Trabajo sin conexión.',
    note: 'Lo que escriba se conserva en este dispositivo y se envía cuando vuelva la conexión. Hasta entonces no funcionan el historial, los archivos, el envío de secciones ni lo que escriban otras personas.',
    signIn:
      'Para ingresar se necesita una conexión. Lo que escribió aquí se conserva en este dispositivo hasta entonces.',
  },
  unkept: {
    title: 'Este dispositivo no conserva nada.',
    note: 'Su navegador no permite almacenar nada aquí, o no le queda espacio. Lo que escribe se envía de inmediato mientras haya conexión; mantenga abierta esta página hasta que se guarde.',
    lost: (n) =>
      n === 1
        ? '1 cambio no se ha enviado y se pierde si sale de esta página.'
        : `${n} cambios no se han enviado y se pierden si sale de esta página.`,
  },
  kept: {
    title: 'Conservado en este dispositivo',
    lead: 'Lo que escribió está en este dispositivo y aún en ningún informe. Nadie más que ingrese aquí lo ve.',
    nothing: 'Todo lo que escribió aquí ya se envió.',
    link: 'Ver lo que se conserva',
    count: (n) => (n === 0 ? 'Nada espera' : `${plural(n, 'cambio', 'cambios')} en espera`),
    waiting: (n) => plural(n, 'cambio espera', 'cambios esperan'),
    held: (n) =>
      n === 1
        ? '1 cambio suyo se conserva solo en este dispositivo: requiere su decisión.'
        : `${n} cambios suyos se conservan solo en este dispositivo: requieren su decisión.`,
    heldShort: (n) => `${plural(n, 'cambio requiere', 'cambios requieren')} su decisión`,
    typed: (n) => plural(n, 'respuesta sin terminar', 'respuestas sin terminar'),
    autosave: 'Cada respuesta se guarda sola.',
    unsent: (n) =>
      n === 1
        ? '1 cambio de esta sección está solo en este dispositivo, por lo que no forma parte de lo que envía ahora.'
        : `${n} cambios de esta sección están solo en este dispositivo, por lo que no forman parte de lo que envía ahora.`,
    typedAt: (at) => `escrito el ${instant(at)}`,
    unfinished: 'Sin terminar: falta un nivel, un número o algo que está marcado.',
    conflict: 'Alguien guardó otra versión entretanto. Abra la pregunta para ver ambas y elegir.',
    retry: 'Enviar de nuevo',
    discard: 'Borrar de este dispositivo',
    json: 'Descargar como JSON',
    text: 'Descargar como texto',
    signOut: (n) =>
      n === 1
        ? '1 cambio no se ha enviado. Se conserva en este dispositivo y se envía cuando usted ingrese aquí de nuevo.'
        : `${n} cambios no se han enviado. Se conservan en este dispositivo y se envían cuando usted ingrese aquí de nuevo.`,
    stay: 'Seguir en la sesión',
    leave: 'Salir de todos modos',
  },
  carry: {
    all: (n, cycle) =>
      `Usar las respuestas de ${cycle} para ${plural(n, 'pregunta abierta', 'preguntas abiertas')}`,
    confirm: (n) => `Confirmar ${plural(n, 'respuesta trasladada', 'respuestas trasladadas')}`,
  },
  aside: {
    label: 'Comentarios, apoyo e historial',
    comments: 'Del equipo revisor',
    ownComments: 'De su economía',
    openComments: 'Comentarios abiertos',
  },
  peers: {
    title: 'Quién avanzó desde aquí',
    show: 'Ver lo publicado',
    none: 'Ninguna economía que publicó una respuesta ha avanzado desde donde está la suya.',
    moved: (economy, indicator, from, to, since) =>
      `${indicator}: ${economy} pasó de ${from.toLowerCase()} a ${to.toLowerCase()} desde ${since}:`,
    how: 'cómo',
  },
  history: {
    title: 'Historial',
    section: 'Quién cambió qué y cuándo',
    none: 'Aún no se ha cambiado nada.',
    noneHere: 'Nada entre los últimos cambios de este informe.',
    older: 'Buscar más atrás',
    empty: 'Vacía',
    withheld: 'Retirada de las páginas públicas:',
    withholding: 'retirada',
    restore: 'Restaurar',
    restoreOf: (at) => `Restaurar la versión del ${instant(at)}`,
    from: 'Comparar',
    to: 'con',
    changes: {
      AnswerRecorded: 'respondida',
      AnswerCleared: 'borrada',
      AnswerCarried: 'trasladada del ciclo anterior',
      AnswerConfirmed: 'confirmada',
      AnswerRestored: 'restaurada una versión anterior',
      SectionSubmitted: 'enviada',
      SectionWithdrawn: 'envío anulado',
      SectionReviewed: 'revisada',
      SectionAgreed: 'conformidad con la publicación',
      SectionObjected: 'objeción a la publicación',
      SectionReturned: 'devuelta',
      SectionPublished: 'publicada',
      SectionReopened: 'reabierta',
      SectionRetracted: 'respuestas publicadas retiradas',
      CommentAdded: 'comentario',
      CommentResolved: 'comentario resuelto',
      SupportDeclared: 'apoyo',
      SecondLookGiven: 'segunda mirada dada',
      SecondLookReplied: 'respuesta a la segunda mirada',
      SecondLookWithdrawn: 'segunda mirada retirada',
    },
  },
  comparison: {
    title: 'Qué es diferente',
    part: 'Parte',
    from: 'Antes',
    to: 'Después',
    same: 'Las dos versiones son iguales.',
    nothing: 'nada',
  },
  secondLook: {
    ...secondLook,
    of: (indicator) => `Segunda mirada a la respuesta ${indicator}`,
    outdated: 'La respuesta cambió después; esta segunda mirada no figura junto a una respuesta nueva.',
    withdrawn: (at) =>
      `Una segunda mirada a esta respuesta se retiró el ${date(at)}; el historial de la sección dice por qué.`,
    waitsForYou: (until) =>
      `Esta segunda mirada espera su respuesta hasta el ${until}. Será pública con la edición posterior a lo que usted responda o, sin ello, después de ese día; su respuesta al indicador queda como está.`,
    waits: (until) =>
      `La economía puede responder hasta el ${until}; tras su respuesta o ese día la muestra la edición siguiente.`,
    publicNow: (until) =>
      `Los días para responder terminaron el ${until}: es pública desde la edición siguiente. Aún se puede responder.`,
    publicWithReply: 'Es pública, con lo que respondió la economía, desde la edición siguiente.',
    reply: 'Responder a esta segunda mirada',
    replyAnew: 'Cambiar lo respondido',
    replyText: 'Lo que usted responde, que todos pueden leer',
    sendReply: 'Enviar',
    give: 'Dar una segunda mirada',
    giveAnother: 'Sustituir esta segunda mirada',
    giveNote: (days) =>
      `La economía la ve primero y tiene ${plural(days, 'día', 'días')} para responder; después todos la leen junto a la respuesta de la economía, que queda como está.`,
    verdict: 'Esta segunda mirada',
    reason: 'Motivo',
    sourceAddress: 'Fuente (dirección https)',
    optional: '(opcional)',
    atMost: (max) => `(como máximo ${max} caracteres)`,
    send: 'Dar esta segunda mirada',
    withdraw: 'Retirar esta segunda mirada',
    withdrawReason: 'Por qué se retira',
  },
  home: {
    title: 'Mi trabajo',
    none: 'Todavía no se ha abierto ningún ciclo. La secretaría del DESG abre los ciclos.',
    cycle: (cycle) => `Ciclo ${cycle}`,
    due: (due) => `abierto, vence el ${instant(due)}`,
    opens: (at) => `aún no abierto, se abre el ${instant(at)}`,
    closed: (at) => `se cerró el ${instant(at)}`,
    report: (economy, cycle) => `Informe de ${economy}, ${cycle}`,
    review: (cycle) => `Cola de revisión ${cycle}`,
    demonstration: 'Demostración: datos inventados',
    answered: (k, m) => `${k} de ${m} preguntas respondidas.`,
    waits: 'Espera su atención',
    nothing: 'Aquí no hay nada que espere su atención.',
    toSubmit: (n, due) =>
      `${plural(n, 'sección aún no se ha enviado', 'secciones aún no se han enviado')}; vence el ${instant(due)}`,
    lateToSubmit: (n, due, closes) =>
      `${plural(n, 'sección no se ha enviado', 'secciones no se han enviado')}; venció el ${instant(due)} y se puede hacer hasta el ${instant(closes)}`,
    returned: (area) => `La sección ${area} fue devuelta: corríjala y envíela de nuevo`,
    reviewed: (area) => `La sección ${area} está revisada: dé su conformidad con la publicación, u objétela`,
    comments: (area, n) =>
      `La sección ${area} tiene ${plural(n, 'comentario abierto', 'comentarios abiertos')}`,
    secondLook: (area, until) =>
      `Sección ${area}: una segunda mirada espera su respuesta hasta el ${instant(until)}`,
    carried: (area, n) =>
      `La sección ${area} tiene ${plural(n, 'respuesta trasladada', 'respuestas trasladadas')} por confirmar`,
    toReview: (n) => `${plural(n, 'sección', 'secciones')} por revisar`,
    objected: (economy, area) => `${economy} objetó la publicación de la sección ${area}: lea por qué`,
    toPublish: (n) => `${plural(n, 'sección', 'secciones')} por publicar`,
    silent: (n) =>
      `${plural(n, 'economía no ha', 'economías no han')} comenzado; la mesa de ciclos muestra cuáles`,
    check: (cycle) => `Comprobación de los registros ${cycle}`,
  },
  report: {
    heading: (economy, cycle) => `${economy}, ciclo ${cycle}`,
    sections: 'Secciones',
    workbook: 'Excel y CSV: descargar o cargar',
    progress: (k, m) => `${k} de ${m} respondidas`,
    of: (k, m) => `${k} de ${m}`,
    answered: (k, m) =>
      `${plural(m, 'pregunta', 'preguntas')}; ${k === m ? 'todas respondidas' : k === 0 ? 'ninguna respondida' : plural(k, 'respondida', 'respondidas')}.`,
    allSections: 'Las once secciones',
    since: (status, at) => `${status} el ${day(at)}`,
    due: (at, days) =>
      `Vence el ${instant(at)}, ${days === 0 ? 'hoy' : `en ${plural(days, 'día', 'días')}`}.`,
    ownClock: (at) => `En el reloj de este dispositivo: ${at}.`,
    afterDue: (closes) =>
      `Después aún puede responder y enviar hasta el ${instant(closes)}; entonces se cierra el ciclo.`,
    wasDue: (at) => `Venció el ${instant(at)}.`,
    closesAt: (at, days) =>
      `Se cierra el ${instant(at)}, ${days === 0 ? 'hoy' : `en ${plural(days, 'día', 'días')}`}: hasta entonces puede responder y enviar.`,
    mend: 'Por corregir',
    hidden: 'Usted ve el estado de esta sección; su contenido es de la economía hasta que se envíe.',
    closed: (at) =>
      `Este ciclo se cerró el ${instant(at)}. Las respuestas ya no pueden cambiar; la secretaría del DESG puede prorrogar el ciclo.`,
    upcoming: (at) => `Este ciclo se abre el ${instant(at)}.`,
    locked: {
      submitted:
        'Esta sección está en revisión, por lo que sus respuestas están bloqueadas. Un punto focal puede anular el envío.',
      reviewed:
        'Esta sección está revisada y espera su publicación, por lo que sus respuestas están bloqueadas. Un punto focal puede objetar su publicación.',
      published:
        'Esta sección está publicada, por lo que sus respuestas están bloqueadas. Un punto focal puede reabrirla indicando un motivo.',
    },
    returned: (reason) => `Devuelta en la revisión: ${reason}`,
    objected: (reason) => `Su economía objetó la publicación: ${reason}`,
    theyObjected: (economy, reason) => `${economy} objetó: ${reason}`,
    reopened: (reason) => `Reabierta: ${reason}`,
    reading: 'Usted lee esta sección para revisarla.',
    changed: 'Alguien cambió esta sección entretanto. Se cargó de nuevo; véala y repita el paso.',
  },
  answer: {
    level: 'Nivel de implementación',
    number: 'Valor',
    year: 'Año del valor',
    give: (unit) => `Un número (${unit})`,
    notApplicable: 'No aplica',
    notReported: 'Prefiere no informar',
    reason: 'Motivo',
    privateReason: 'Motivo (opcional, nunca público)',
    narrative: 'Qué cambió, y cómo',
    count: (n, max) => `opcional, ${n} de ${max}`,
    nomenclature: (words) =>
      `La terminología de APEC evita «${words}»: dice economía, interno y transfronterizo, y usa los nombres de sus miembros como figuran aquí. Es solo una nota; su texto queda como lo escriba.`,
    twoNumbers: 'La coma puede separar miles o decimales: escriba 1234, o 1.234 con punto decimal',
    language: 'Idioma de los textos',
    evidence: 'Evidencia',
    editEvidence: (n) => `Editar la evidencia ${n}`,
    evidenceNo: (n) => `Evidencia ${n}`,
    evidenceTitle: 'Título',
    evidenceUrl: 'Dirección de la página',
    evidencePublisher: 'Quien la publica',
    evidenceDate: 'Fecha',
    addEvidence: 'Agregar evidencia',
    removeEvidence: (n) => `Quitar la evidencia ${n}`,
    more: 'Entidad, instrumentos, nota de interpretación',
    agency: 'Entidad responsable',
    instruments: 'Instrumentos que esto implementa',
    interpretation: 'Cómo interpreta su tradición jurídica este indicador',
    counts: (guidance) => `Qué cuenta como evidencia: ${guidance}`,
    was: (cycle) => `En ${cycle}:`,
    use: 'Usar la última respuesta',
    carried: (cycle) => `Trasladada de ${cycle}. Cuenta cuando se confirme o se cambie.`,
    carriedFrom: (cycle) => `trasladada de ${cycle}`,
    confirm: 'Confirmar',
    by: (who, at, confirmed) => `${confirmed ? 'confirmada' : 'respondida'} por ${who}, ${day(at)}`,
    sources: (n) => plural(n, 'fuente', 'fuentes'),
    change: 'Cambiar',
    fold: 'Plegar',
    answer: 'Respuesta',
    history: 'Historial',
    comments: (n) => (n === 0 ? 'Comentar' : `Comentarios (${n})`),
    clear: 'Borrar esta respuesta',
    withheld: (at) => `Retirada de las páginas públicas desde el ${instant(at)}:`,
    unconfirmed: 'Sin confirmar.',
    carriedOut: (cycle) => `Trasladada de ${cycle}; no se confirmó, por lo que no forma parte del informe.`,
    noneInReview: 'Sin respuesta.',
    save: {
      typing: 'Aún sin guardar',
      saving: 'Guardando …',
      saved: (at) => (isToday(at) ? `Guardado a las ${clock(at)}` : `Guardado el ${date(at)}`),
      offline: 'Sin conexión: se conserva en este dispositivo y se enviará',
      waiting: (message) => `Se conserva en este dispositivo y se enviará: ${message}`,
      refused: (message) => `Sin guardar: ${message}`,
      errors: 'Sin guardar: corrija lo que está marcado. Lo que escribió se conserva en este dispositivo.',
      unchosen:
        'Elija un nivel u otra forma de responder; hasta entonces sus palabras se conservan en este dispositivo.',
      unchosenNumber:
        'Indique un número u otra forma de responder; hasta entonces sus palabras se conservan en este dispositivo.',
      unkept: {
        offline: 'Sin conexión: sin guardar. Mantenga abierta esta página; se enviará',
        waiting: (message) => `Sin guardar. Mantenga abierta esta página; se enviará: ${message}`,
        errors: 'Sin guardar: corrija lo que está marcado y mantenga abierta esta página.',
        unchosen: 'Sin guardar: elija un nivel u otra forma de responder y mantenga abierta esta página.',
        unchosenNumber:
          'Sin guardar: indique un número u otra forma de responder y mantenga abierta esta página.',
      },
      notKept: (message) =>
        `Este dispositivo no pudo conservar lo que escribió (${message}). Cópielo en otro lugar antes de salir de la página.`,
      changedBy: (who, at) => `Cambiada por ${who}, ${date(at)}`,
      conflict: (who) => `Cambiada entretanto por ${who}: vea ambas y elija cuál queda.`,
      conflictGone: 'Cambiada entretanto: vea ambas y elija cuál queda.',
    },
    conflict: {
      title: 'Dos versiones de esta respuesta',
      theirs: 'Guardada entretanto',
      mine: 'La suya',
      keepTheirs: 'Conservar la guardada',
      keepMine: 'Reemplazarla por la mía',
      cleared: 'La respuesta se borró.',
    },
  },
  comments: {
    open: (n) => plural(n, 'comentario abierto', 'comentarios abiertos'),
    comment: 'Comentario',
    answer: 'Responder',
    resolve: 'Resolver',
    resolved: 'resuelto',
    label: (id) => `Comentario sobre ${id}`,
    send: 'Enviar el comentario',
  },
  support: {
    title: 'Apoyo',
    seeks: 'Buscamos apoyo en esta área',
    shares: 'Podemos compartir experiencia',
    seeksNote: 'Qué tipo de apoyo',
    sharesNote: 'Qué podemos compartir',
    neither: 'No se busca ni se comparte nada.',
    conflict: 'Dos versiones del apoyo en esta área',
  },
  steps: {
    submit: (area) => `Enviar la sección ${area}`,
    gaps: (n) =>
      n === 0
        ? 'Todas las preguntas están respondidas.'
        : `${n === 1 ? 'Queda 1 pregunta abierta' : `Quedan ${n} preguntas abiertas`}. Puede enviar con vacíos; se muestran como no informados.`,
    open: 'Preguntas abiertas:',
    carried: (ids) =>
      `Trasladadas del ciclo anterior y sin confirmar, por lo que no forman parte de lo que envía: ${ids}.`,
    withheldNow: (ids) => `Retiradas de las ediciones posteriores: ${ids}.`,
    withheld: (ids) =>
      `Retiradas hasta ahora, y de nuevo públicas con la próxima publicación: ${ids}. Borre la respuesta que deba seguir retirada.`,
    clearedBy: 'Oficina que aprobó el texto (se guarda con el informe, nunca se publica)',
    onlyFocal: 'Esta sección la envía un punto focal de su economía.',
    withdraw: 'Anular el envío',
    reopen: 'Reabrir',
    reopenReason: 'Por qué se reabre',
    retract: 'Retirar respuestas publicadas',
    retractWhich: 'Respuestas que se retiran de las ediciones posteriores',
    erratum: 'Fe de erratas, pública, en sus palabras',
    return: 'Devolver a la economía',
    returnReason: 'Qué hay que corregir',
    returnComments: (ids) => `La acompañan sus comentarios abiertos: ${ids}.`,
    review: 'Marcar como revisada',
    reviewNote: (economy, days) =>
      `${economy} ve entonces la vista previa y tiene ${days} ${days === 1 ? 'día' : 'días'} para objetar; también puede dar su conformidad de inmediato.`,
    waits: (economy, until) =>
      `${economy} puede objetar hasta el ${instant(until)}. La sección se puede publicar a partir de entonces, o en cuanto ${economy} dé su conformidad.`,
    theyAgreed: (economy, at) => `${economy} dio su conformidad con la publicación el ${instant(at)}.`,
    reviewed: (until, open) =>
      `${open === 0 ? 'El equipo revisor no tiene más preguntas.' : `La sección está revisada, con ${plural(open, 'comentario aún abierto', 'comentarios aún abiertos')}.`} Esta sección se puede publicar a partir del ${instant(until)}, salvo que usted objete; también puede dar su conformidad ahora.`,
    agreed: (at) =>
      `Usted dio su conformidad con la publicación el ${instant(at)}. Aún puede objetar hasta que se publique.`,
    agree: 'Dar conformidad con la publicación',
    object: 'Objetar la publicación',
    objectReason: 'Por qué, y qué tiene que cambiar',
    onlyFocalAgrees: 'La conformidad o la objeción la da un punto focal de su economía.',
    publish: 'Publicar',
    published: (at, fresh) =>
      `Publicada el ${instant(at)}.${fresh ? ' Las páginas públicas la muestran en menos de un minuto.' : ''}`,
    missing: 'Dígalo primero en pocas palabras; este paso las necesita.',
    officeMissing: 'Indique primero la oficina que aprobó el texto; después envíe.',
    done: 'Hecho.',
  },
  changes: {
    title: 'Qué vería cambiar el público',
    show: 'Qué cambiaría',
    lead: ({ changed, unchanged }) =>
      `${changed === 0 ? 'Ninguna respuesta cambia' : plural(changed, 'respuesta cambia', 'respuestas cambian')}; ${plural(unchanged, 'queda como está', 'quedan como están')}.`,
    support: 'La declaración de apoyo cambia.',
    added: (ids) => `Aún no son públicas: ${ids}.`,
    parts: (parts) => `Cambia: ${parts}`,
    part: {
      value: 'la respuesta misma',
      narrative: 'texto',
      evidence: 'evidencia',
      agency: 'entidad',
      instruments: 'instrumentos',
      interpretation: 'nota de interpretación',
      language: 'idioma de los textos',
    },
    now: 'Público hoy',
    after: 'Después de la publicación',
    silent: 'no informado',
    withheld: 'retirado',
  },
  queue: {
    title: (cycle) => `Cola de revisión, ${cycle}`,
    cycle: 'Ciclo',
    state: 'Estado',
    economy: 'Economía',
    area: 'Área de enfoque',
    order: 'Orden',
    all: 'todas',
    waiting: 'a la espera de revisión',
    orders: {
      age: 'primero las que más esperan',
      economy: 'economías en el orden de APEC',
      completeness: 'primero las más completas',
    },
    columns: {
      pick: 'Elegir',
      economy: 'Economía',
      area: 'Área de enfoque',
      state: 'Estado',
      since: 'Desde',
      answered: 'Respondidas',
      comments: 'Comentarios abiertos',
    },
    pick: (economy, area) => `Elegir ${economy}, ${area}`,
    publish: (n) => (n === 1 ? 'Publicar 1 sección' : `Publicar ${n} secciones`),
    review: (n) => (n === 1 ? 'Marcar 1 sección como revisada' : `Marcar ${n} secciones como revisadas`),
    done: {
      review: (n) => (n === 1 ? '1 marcada como revisada. ' : `${n} marcadas como revisadas. `),
      publish: (n) => (n === 1 ? '1 publicada. ' : `${n} publicadas. `),
    },
    until: (at) => `hasta el ${date(at)}`,
    agreed: 'la economía dio su conformidad',
    over: 'el plazo para objetar terminó',
    objected: 'la economía objetó',
    notDone: (what, why) => `${what}: ${why} `,
    none: 'Nada coincide. Elija otro estado u otra área de enfoque.',
    found: (n) => (n === 1 ? '1 sección' : `${n} secciones`),
    days: (n) => (n === 0 ? 'hoy' : n === 1 ? '1 día' : `${n} días`),
  },
  preview: {
    title: (economy, cycle) => `Vista previa de la página pública, ${economy} ${cycle}`,
    link: 'Vista previa de la página pública',
    note: 'Así se verá la página cuando se publique todo lo que usted puede leer de este informe. Solo la ven quienes pueden leer el borrador. Lo que aún no es público solo lo será con la publicación; su día y su marca se agregan entonces.',
    nothing: 'Todavía no hay ninguna respuesta que fuera a ser pública.',
    language: 'Idioma',
    languages: { en: 'Inglés', es: 'Español' },
    width: 'Ancho',
    widths: { wide: 'como esta ventana', phone: 'un teléfono' },
  },
  check: {
    title: (cycle) => `Comprobación de los registros, ${cycle}`,
    lead: 'Cada cambio de un informe lleva el hash del cambio anterior. Aquí se vuelve a leer todo el historial de cada informe y se comprueban cada hash y cada punto de control.',
    run: 'Comprobar todos los informes de este ciclo',
    again: 'Comprobar de nuevo',
    running: (done, all) => `${done} de ${all} informes comprobados …`,
    holds: (reports, events) =>
      `${plural(reports, 'informe', 'informes')} con ${plural(events, 'cambio comprobado', 'cambios comprobados')}: todas las cadenas son correctas.`,
    broken: (n) =>
      `${plural(n, 'cadena está rota', 'cadenas están rotas')}. Avise a quien mantiene el sistema y no publique nada de ello hasta que se explique.`,
    columns: { economy: 'Economía', events: 'Cambios', verdict: 'Resultado' },
    fine: 'correcta',
    at: (seq, reason) => `rota en el cambio ${seq}: ${reason}`,
  },
  desk: {
    title: 'Mesa de ciclos',
    cycles: 'Compleción del ciclo',
    all: 'Todas',
    ownTime: (opens, due, closes) =>
      `En su propia zona horaria: se abre el ${opens}, vence el ${due}, se cierra el ${closes}.`,
    open: 'Abrir un ciclo',
    change: (cycle) => `Cambiar el ciclo ${cycle}`,
    year: 'Año',
    exists: (year) => `El ciclo ${year} ya existe. Cambie sus plazos arriba o abra otro año.`,
    noYear: 'Indique un año de 2000 a 2099, como 2026.',
    mend: 'No se guardó nada: corrija lo señalado.',
    opens: 'Se abre (UTC)',
    due: 'Vence (UTC)',
    closes: 'Se cierra (UTC)',
    graceDays: 'Días en que aún se pueden corregir las secciones devueltas',
    objectionDays: 'Días en que una economía puede objetar antes de la publicación',
    secondLooks: 'Segundas miradas: analistas pueden anotar en respuestas publicadas si coinciden con ellas',
    secondLookDays: 'Días en que una economía puede responder antes de que una segunda mirada sea pública',
    demonstration: 'Demostración: todos los informes de este ciclo son inventados',
    save: 'Guardar',
    savedCycle: (cycle) => `Guardado: los plazos del ciclo ${cycle}.`,
    close: (cycle) => `Cerrar el ciclo ${cycle}`,
    closeAsk: (cycle, economies) =>
      `¿Cerrar el ciclo ${cycle} para las ${economies} economías? Dentro de un minuto nadie podrá responder ni enviar, y lo que no se envió queda en borrador. Para abrirlo de nuevo, indique un cierre posterior.`,
    keepOpen: 'Dejarlo abierto',
    closing: (cycle, at) => `El ciclo ${cycle} se cierra el ${instant(at)}.`,
    completeness: (cycle) => `Compleción, ${cycle}`,
    completenessNote:
      'Preguntas respondidas y estado de cada sección; en negrita, el total con el número de secciones enviadas. El contenido nunca se muestra aquí.',
    economy: 'Economía',
  },
  dataIn,
  briefs: briefsWork,
  files,
  import: {
    title: 'Importar una serie medida',
    lead: 'El archivo se lee en este navegador. Nada se guarda antes de que usted haya visto lo que contiene.',
    series: 'Serie',
    choose: 'Elija una serie',
    variable: 'Variable o columna, si el archivo tiene varias',
    vintage: 'Fecha de publicación, si el archivo no la dice o hay que corregirla',
    preview: 'Qué contiene el archivo',
    observations: (n, from, to, economies) =>
      `${n === 1 ? '1 cifra' : `${n} cifras`}, de ${from} a ${to}, ${economies} ${economies === 1 ? 'economía' : 'economías'}`,
    vintageIs: (vintage, basis) =>
      `Versión del ${date(vintage)}, ${{ file: 'como dice el archivo', given: 'como usted indicó', assumed: 'el día de la importación' }[basis]}`,
    skipped: (n) =>
      n === 1
        ? 'Se omitió 1 nombre que no es de una economía de APEC'
        : `Se omitieron ${n} nombres que no son de economías de APEC`,
    store: 'Guardar esta versión',
    placed: {
      stored: 'Guardada como versión nueva. Las páginas públicas la muestran en menos de un minuto.',
      dated: 'Estas cifras ya estaban guardadas; se corrigió su fecha.',
      restored: 'Estas cifras se habían retirado; vuelven a contar.',
      same: 'Ya están guardadas exactamente las mismas cifras; no se guardó nada.',
    },
    problems: (n) =>
      n === 1
        ? 'Se encontró un problema; no se guardó nada.'
        : `Se encontraron ${n} problemas; no se guardó nada.`,
    columns: { line: 'Línea', column: 'Celda', found: 'Encontrado', message: 'Qué sería correcto' },
    shelf: 'Versiones guardadas',
    shelfNone: 'Todavía no se ha importado ninguna serie.',
    shelfColumns: { vintage: 'Versión', file: 'Archivo', figures: 'Cifras', use: 'Cuenta para' },
    shelfDate: (vintage, basis) =>
      basis === 'assumed' ? `${date(vintage)}, supuesta: el día de la importación` : date(vintage),
    use: (counts, cycles) =>
      [
        ...(counts ? ['los años en gráficos y tablas'] : []),
        ...(cycles.length > 0 ? [`${cycles.length === 1 ? 'ciclo' : 'ciclos'} ${cycles.join(', ')}`] : []),
      ].join('; ') || 'nada: cuenta otra versión',
    withdrawn: (at, reason) => `retirada el ${date(at)}: ${reason}`,
    withdraw: 'Retirar',
    withdrawReason: 'Por qué no debió importarse (público)',
    withdrawThis: (code, vintage) => `Retirar ${code}, versión del ${date(vintage)}`,
  },
}
