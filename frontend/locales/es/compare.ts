/** The Spanish of the comparison. */
import type { Catalogue } from '../catalogues.ts'

export const compare: Catalogue['compare'] = {
  title: 'Comparar economías',
  description: 'Hasta cinco economías lado a lado: puntajes por área de enfoque y todas las respuestas.',
  lead: 'Hasta cinco economías lado a lado, frente a la mitad central de todas las que tienen puntaje. La dirección conserva su selección, de modo que puede compartirse.',
  noScript:
    'Elegir economías requiere JavaScript. Estos son los puntajes de todas; cada nombre lleva a las respuestas de una economía.',
  view: {
    choose: 'Economías',
    economy: 'Economía',
    hint: 'Elija economías para ver sus puntajes y respuestas lado a lado.',
    all: 'Puntajes de 0 a 100 por economía y área de enfoque, en el orden de APEC.',
    shown: 'Se muestran: #. Respuestas: %.',
    differences: 'Solo las respuestas que difieren',
    answers: 'Respuestas',
    answersCaption: 'Niveles y cifras por indicador.',
    picture: 'Imagen de las cifras que están al lado',
    same: 'Estas economías dieron la misma respuesta a todas las preguntas.',
  },
}
