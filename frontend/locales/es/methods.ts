/** The Spanish of the methods page. */
import type { Catalogue } from '../catalogues.ts'

export const methods: Catalogue['methods'] = {
  title: 'Métodos',
  lead: 'Cómo se calcula cada cifra de este sitio. Nada se imputa: lo que falta se muestra como faltante, y cada promedio dice sobre cuántas economías se calcula.',
  sections: [
    {
      title: 'Puntaje de una respuesta',
      text: [
        'Un nivel vale 0 (sin implementar), 1 (piloto), 2 (implementación parcial) o 3 (implementación plena): puntaje = 100 × nivel / 3.',
        'Una cifra se sitúa entre un piso, que recibe puntaje 0, y una meta, que recibe puntaje 100: puntaje = 100 × (x − piso) / (meta − piso), sobre logaritmos donde el marco lo indica, y nunca por debajo de 0 ni por encima de 100. El piso y la meta son fijos para cada versión del marco, de modo que los puntajes se pueden comparar entre años.',
        'Una cifra de una serie cuenta en un ciclo si es de ese año o a lo sumo tres años anterior y no es una proyección. Una más antigua se muestra con su año y no recibe puntaje. Cuando la propia economía informa el número, se muestran ambos; cuenta la serie, y el número de la economía cuenta donde la serie no tiene ninguno.',
      ],
    },
    {
      title: 'Puntaje de una economía en un área de enfoque',
      text: [
        'm es el número de indicadores con puntaje menos los que no aplican; k de ellos tienen puntaje; puntaje = suma / k. Se publica solo si 3k ≥ 2m y k ≥ 2; de lo contrario, la celda muestra k de m.',
        'A su lado figuran límites honestos, cualesquiera que fueran las respuestas que faltan: inferior = suma / m, superior = (suma + 100 (m − k)) / m.',
      ],
    },
    {
      title: 'Promedio de APEC',
      text: [
        'Es el promedio simple, para que las economías grandes no decidan el resultado; junto a las cifras figura un promedio ponderado por población donde se importaron ponderadores. Se publica solo si al menos 14 de las 21 economías tienen datos y, cuando es ponderado, si estas reúnen al menos dos tercios del peso de las 21; donde se desconoce el peso de una economía se desconoce también el total, y no se publica promedio ponderado. Los ponderadores son los del último año que no es una proyección ni posterior al año de la cifra.',
      ],
    },
    {
      title: 'Cambio',
      text: [
        'Una flecha compara solo los indicadores que tuvieron puntaje en ambos ciclos. El cambio de un promedio de APEC compara solo las economías publicadas en ambos. Menos de un punto se considera sin cambio.',
      ],
    },
    {
      title: 'Dispersión',
      text: [
        'El puntaje más bajo y el más alto, y los cuartiles (tipo 7), sobre las economías con puntaje publicado; se necesitan 14.',
      ],
    },
    {
      title: 'Qué significan las palabras',
      text: [
        'Informado: la economía respondió. De una serie: cuenta la cifra de quien publica una serie. No aplica: así lo dice la economía, con un motivo que el indicador admite; sale del denominador. No informado: la economía no ha respondido o prefiere no hacerlo; nunca es cero. Sin datos de la fuente y demasiado antiguo: vacíos de quien publica la serie, nunca de la economía. Serie aún no importada: un vacío de este sitio; en los archivos figura como no_source_data sin versión. Retirado: la economía retiró una respuesta publicada; la fe de erratas dice por qué.',
      ],
    },
    {
      title: 'Límites',
      text: [
        'Los autoinformes son la visión de las propias economías, revisada en su claridad y no auditada. El marco es una propuesta; APEC no ha acordado ninguno. Un puntaje cercano a su techo puede subir poco, de modo que allí las economías se acercan por pura aritmética.',
      ],
    },
  ],
}
