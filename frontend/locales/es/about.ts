/** The Spanish of what this site is. */
import type { Catalogue } from '../catalogues.ts'

export const about: Catalogue['about'] = {
  title: 'Acerca de',
  lead: 'AIDER Tracker muestra cuánto han avanzado las 21 economías miembro de APEC en la Hoja de Ruta de APEC sobre Internet y la Economía Digital (AIDER), que los Líderes acogieron en Da Nang en 2017.',
  sections: [
    {
      title: 'Una hoja de ruta voluntaria',
      text: [
        'La hoja de ruta señala once áreas clave de enfoque y no obliga a nadie. El avance proviene de la coordinación, la persuasión y el aprendizaje. Por eso una economía puede decir que algo no le aplica o que prefiere no informar; el silencio se muestra como silencio; en la portada no hay clasificación alguna; y junto a cada puntaje consta cuánto se respondió.',
      ],
    },
    {
      title: 'Quién hace qué',
      text: [
        'Las economías informan sobre sí mismas, con evidencia. Analistas como los de la Unidad de Apoyo a las Políticas (PSU) de APEC revisan y publican. El Grupo Directivo sobre Economía Digital (DESG) abre y cierra los ciclos de informes. El público lee todo lo que se publica, y nada más.',
      ],
    },
    {
      title: 'Un marco propuesto',
      text: [
        'APEC no ha acordado ninguna lista de indicadores para la hoja de ruta. Los 59 indicadores de este sitio son una propuesta ilustrativa. Los informes marcados como demostración son inventados: no hablan por ninguna economía.',
      ],
    },
    {
      title: 'Confianza en las cifras',
      text: [
        'Cada cambio en un informe es un evento que lleva el hash del anterior. Cada edición está numerada, no se modifica nunca y se nombra por el hash de su contenido; enumera el evento que respalda cada sección publicada y la versión de cada serie.',
      ],
    },
  ],
}
