/** The Spanish of the pages of releases, of what changed in them, and of errata. */
import type { Catalogue } from '../catalogues.ts'
import { formats } from '../format.ts'
import { plural } from '../plural.ts'

const { date, figure } = formats('es')

export const releases: Catalogue['releases'] = {
  title: 'Ediciones',
  description: 'Cada edición con su número, fecha, hash y lo que cambió.',
  lead: 'Una edición es todo lo que era público en un momento. Lleva un número, no cambia nunca y se puede seguir leyendo en su propia dirección.',
  caption: 'Ediciones, la más reciente primero',
  columns: { release: 'Edición', at: 'Publicada', changed: 'Qué cambió', hash: 'Hash del contenido' },
  older: 'Ediciones anteriores',
  range: (from, to) => `N.º ${from} a ${to}`,
  number: (n) => `N.º ${n}`,
  named: (n) => `Edición n.º ${n}`,
  at: (at) => `Publicada el ${date(at)}`,
  first: 'La primera edición.',
  summary: ({ added, changed, withheld, removed, sections, vintages }) =>
    [
      added > 0 &&
        `${figure(added)} ${added === 1 ? 'respuesta o cifra agregada' : 'respuestas o cifras agregadas'}`,
      changed > 0 && plural(changed, 'modificada', 'modificadas'),
      withheld > 0 && plural(withheld, 'retirada', 'retiradas'),
      removed > 0 && `${removed} que ya no están`,
      sections > 0 && plural(sections, 'sección publicada', 'secciones publicadas'),
      vintages > 0 && plural(vintages, 'versión importada', 'versiones importadas'),
    ]
      .filter(Boolean)
      .join('; ') || 'No cambió ninguna respuesta, cifra ni versión.',
  newer: 'Esta página muestra la edición como era ese día, y así queda cuando hay otras más recientes.',
  newest: 'Las cifras más recientes',
  scores: (n, cycle) =>
    `Puntaje sobre 100 por economía y área de enfoque, ${cycle}, como en la edición n.º ${n}. Sus archivos, más abajo, tienen los ciclos anteriores, cada respuesta y cada cifra.`,
  all: 'Todas las ediciones',
  parent: 'La edición anterior',
  hash: 'Hash del contenido',
  files: 'Sus archivos',
  filesText: 'Estos archivos están como estaban ese día; no cambian nunca.',
  changes: (n) => `Qué cambió en la edición n.º ${n}`,
  changesDescription: (n) => `Respuestas y cifras que la edición n.º ${n} agregó, modificó o retiró.`,
  since: (n) => `En comparación con la edición n.º ${n}.`,
  nothingBefore: 'No hubo una edición anterior, así que todo en ella es nuevo.',
  changesCaption: 'Respuestas y cifras que difieren',
  changeColumns: {
    economy: 'Economía',
    cycle: 'Ciclo',
    indicator: 'Indicador',
    kind: 'Cambio',
    before: 'Antes',
    after: 'Ahora',
  },
  kinds: { added: 'Agregada', changed: 'Modificada', withheld: 'Retirada', removed: 'Ya no está' },
  sides: { own: 'número propio', series: 'serie' },
  choice: {
    title: 'Comparar dos cualesquiera',
    from: 'De',
    to: 'a',
    texts: {
      choose: 'Elija también la otra edición.',
      working: 'Se leen los archivos de ambas ediciones…',
      nothing: 'No difiere ninguna respuesta ni cifra.',
      vintages: { stated: 'versión del #', assumed: 'importado el #; el archivo no da fecha' },
      failed: 'No se pudieron leer los archivos. Inténtelo de nuevo.',
      more: 'se muestran los primeros #',
    },
  },
  more: (shown, all) =>
    `Se muestran las primeras ${figure(shown)} de ${figure(all)}; todas están en el archivo.`,
  changesFile: 'Lo mismo en JSON',
  vintagesAdded: 'Versiones que entraron',
  vintagesRemoved: 'Versiones que ya no se usan',
  sectionsPublished: 'Secciones publicadas',
  errata: 'Fe de erratas',
  errataDescription:
    'Respuestas que una economía retiró después de publicarlas, con la fecha y la explicación.',
  errataLead:
    'Una economía puede retirar una respuesta después de publicada. Las ediciones anteriores la conservan; las posteriores dicen que está retirada, cuándo y por qué.',
  noErrata: 'Hasta ahora no se ha retirado ninguna respuesta.',
  errataCaption: 'Respuestas retiradas, la más reciente primero',
  errataColumns: { at: 'Retirada', erratum: 'Explicación' },
  feed: 'Canal de ediciones (Atom)',
  feedTitle: 'AIDER Tracker: ediciones',
}
