/** The Spanish of the comparison. */
import type { Catalogue } from '../catalogues.ts'

export const compare: Catalogue['compare'] = {
  title: 'Comparar economías',
  description: 'Hasta cinco economías lado a lado: puntajes por área de enfoque y todas las respuestas.',
  lead: 'Hasta cinco economías lado a lado, frente a la mitad central de todas las que tienen puntaje. La dirección conserva su selección, de modo que puede compartirse.',
  noScript: 'Elegir economías requiere JavaScript. Todos los puntajes están en la página',
  view: {
    choose: 'Economías',
    economy: 'Economía',
    hint: 'Elija una economía para ver aquí sus puntajes y respuestas.',
    shown: 'Se muestran: #. Respuestas: %.',
    differences: 'Solo las respuestas que difieren',
    answers: 'Respuestas',
    answersCaption: 'Niveles y cifras por indicador.',
    picture: 'Imagen de las cifras que están al lado',
    same: 'Estas economías dieron la misma respuesta a todas las preguntas.',
  },
}
