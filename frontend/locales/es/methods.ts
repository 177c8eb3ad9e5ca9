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
      title: 'Tasa de implementación',
      text: [
        'La parte de la implementación plena que alcanzan las respuestas de una economía, según la encuesta de las Naciones Unidas sobre facilitación del comercio digital y sostenible: tasa = 100 × suma de niveles / (3 × respondidos), sobre los indicadores con puntaje que tienen un nivel. A su lado figura el número de respondidos, porque el silencio no baja una tasa; lo que el silencio deja abierto lo muestran el puntaje del área de enfoque y sus límites.',
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
        'Una flecha compara solo los indicadores que tuvieron puntaje en ambos ciclos, en igualdad de condiciones: una cifra de una serie cuenta en ella solo donde ambos ciclos usan la misma versión. El cambio de un promedio de APEC compara solo las economías publicadas en ambos, 14 o más, cada una en lo que tuvo puntaje en ambos, en igualdad de condiciones. Menos de un punto se considera sin cambio.',
      ],
    },
    {
      title: 'Dispersión',
      text: [
        'El puntaje más bajo y el más alto, y los cuartiles (tipo 7), sobre las economías con puntaje publicado; se necesitan 14. El promedio de todas las economías a las que se aplica un área está entre los promedios de sus límites honestos, bajo y alto; una que no informó nada tiene 0 y 100.',
      ],
    },
    {
      title: 'Clases de progreso',
      text: [
        'Un valor se compara en dos extremos, la base y el más reciente; lo que hubo entre ambos no se ve. Los porcentajes, los puntajes y las brechas cuentan en puntos por año: ritmo = d × (y − y₀) / (t − t₀), donde d es 1 si más alto es mejor y −1 si más bajo lo es. Las medidas sin límite superior cuentan por crecimiento: ritmo = d × ((y / y₀)^(1 / (t − t₀)) − 1), sobre dos años o más y solo donde todos los valores son mayores que cero. La tabla de indicadores dice qué forma tiene cada uno; los puntos de un índice son los de su rango tomado como 0 a 100.',
        'Con un objetivo, R = ritmo / el ritmo que el objetivo exige: logrado donde se alcanza el objetivo; R ≥ 0,95, en camino; R ≥ 0,60, progreso que debe acelerarse; R ≥ 0, limitado; por debajo de 0, se aleja. Lo que estaba en su objetivo desde el inicio se mantiene o se ha alejado. El marco aún no fija objetivos, de modo que lo publicado sigue ritmos fijos: desde 1 punto o 1,5 % por año, en camino; desde 0,3 puntos o 0,5 %, debe acelerarse; desde 0, limitado; por debajo, se aleja; a menos de 5 puntos del mejor valor posible no se juzga ningún ritmo (cerca del techo).',
        'Un área de enfoque compara los indicadores con puntaje en ambos extremos. Los niveles de implementación no son un ritmo: suben, no cambian o bajan desde el primer ciclo que tiene uno, con el ciclo del último movimiento. Una serie medida cuenta desde 2017, el año de la hoja de ruta, y nunca a través de una ruptura de la serie.',
      ],
    },
    {
      title: 'Estado y progreso previsto',
      text: [
        'Donde hay un objetivo, estado = 10 × d × (actual − base) / |objetivo − base|, de −10 a 10: 0 es la base y 10 el objetivo. El progreso previsto, según la CESPAP, extiende hasta el año del objetivo la recta de mínimos cuadrados sin ponderar por todos los puntos desde la base; lo que aún faltaría, como parte de la brecha en la base, está en camino hasta el 10 %, debe acelerarse hasta el 100 % y debe revertirse más allá. Exige tres puntos y una base que no haya alcanzado su objetivo. Es una extrapolación, no un pronóstico, y una recta no conoce techo.',
      ],
    },
    {
      title: '¿Se acercan las economías?',
      text: [
        'Solo se comparan economías con datos en ambos extremos, las mismas en cada año; un año en que falta una de ellas se omite, y con menos de 14 economías no se publica nada. Los puntajes de un área se toman comparando lo mismo: de cada economía, los indicadores con puntaje en ambos extremos, y una cifra de una serie solo donde ambos usan la misma versión; por eso pueden diferir de los puntajes publicados, y la revisión de quien publica una serie no acerca a nadie. Sigma es la desviación estándar poblacional de cada año y, en las medidas, el coeficiente de variación (desviación estándar / promedio). Los puntajes pueden ser 0 y no tienen tal coeficiente.',
        'Beta dice si las rezagadas avanzan más rápido: mínimos cuadrados de (1 / T) × ln(x₁ / x₀) sobre ln x₀ en las medidas positivas, de (x₁ − x₀) / T sobre x₀ en los puntajes, de x₀ a x₁ en T años. Por debajo de 0 las economías convergen, a una velocidad de −ln(1 + T × beta) / T por año, y la mitad de la brecha se cierra en ln 2 / velocidad años; ambas se dan solo donde −1 < T × beta < 0. Junto a beta figuran su error estándar, beta sin la economía cuya ausencia más la mueve y el rango entre el valor más alto y el más bajo en ambos extremos, en puntos o en la unidad de la medida.',
        'Lo que está acotado converge por pura aritmética cerca de su techo. Veintiuna economías son pocas, y una muy distante de las demás puede crear u ocultar un resultado. Las economías se acercaron o se alejaron donde la desviación estándar cambió al menos 1 punto o, en las series medidas, el coeficiente de variación al menos 0,01.',
      ],
    },
    {
      title: 'Grupos, metas y versiones a elección',
      text: [
        'Un grupo que usted elige sigue la regla del promedio de APEC, aplicada al grupo: su promedio se muestra donde al menos dos tercios de sus miembros tienen datos y, si es ponderado, si estos reúnen dos tercios del peso del grupo. Una meta que usted fija se juzga con las reglas de arriba; figura en la dirección de la vista, está marcada como suya y no entra en nada de lo que se publica.',
        'Una versión se compara con la anterior, dato por dato: añadidos son los que solo tiene la más nueva, retirados los que solo tiene la más antigua, revisados los que tienen ambas y no son iguales.',
      ],
    },
    {
      title: 'Rango de lugares',
      text: [
        'Donde se pide una clasificación, una economía tiene un rango de lugares, no un puesto: mejor = 1 + número de economías con inferior > su superior + δ; peor = N − número de economías con superior < su inferior − δ. Inferior y superior son los límites honestos; N cuenta las economías a las que aplica el área de enfoque; δ = 100 / (3 × indicadores con puntaje del área), un paso de un nivel. Una economía que no informó nada podría estar en cualquier lugar, de modo que amplía todos los rangos.',
      ],
    },
    {
      title: 'Pares de los que aprender',
      text: [
        'Las economías que estaban en el mismo nivel, o a menos de 10 puntos del mismo puntaje, en un ciclo anterior y hoy están más arriba, primero las que más avanzaron, con lo que informaron sobre cómo: instrumentos, organismo, evidencia. Haber estado allí antes no significa que sirva el mismo camino; lo que ayudó es relato de las propias economías.',
      ],
    },
    {
      title: 'Densidad institucional',
      text: [
        'Para cada área de enfoque: foros que contribuyen, instrumentos del registro por tipo, indicadores que el marco vincula a un instrumento y la parte de las respuestas publicadas con un nivel o un número que citan uno. El cambio que figura al lado es de las mismas economías, cada una con los mismos indicadores, como en el acercamiento. Cuenta lo que hay y no dice que funcione; qué foro y qué instrumento sirven a qué área de enfoque es una propuesta.',
      ],
    },
    {
      title: 'Participación en CBPR y flujos de datos',
      text: [
        'Para cada economía que participa en el Sistema CBPR: el puntaje promedio en flujos de datos en los ciclos anteriores al año de su incorporación y en los posteriores, sin ese año, y junto a la diferencia lo que hicieron en los mismos años las economías que nunca se incorporaron. Es una asociación: quienes se incorporan difieren de quienes no, son pocas, la mayoría lo hizo antes del primer ciclo, e incorporarse es una de muchas cosas que ocurrieron. No mide el efecto de participar, que es voluntario.',
      ],
    },
    {
      title: 'Apoyo buscado y ofrecido',
      text: [
        'En cada área de enfoque, cada economía que busca apoyo figura junto a todas las demás que declararon que pueden compartir su experiencia. Las declaraciones son de las propias economías; una coincidencia abre una conversación.',
      ],
    },
    {
      title: 'Segundas miradas',
      text: [
        'En un ciclo en que la secretaría las ha activado, quien analiza (la función de la Unidad de Apoyo a las Políticas de APEC; no se nombra a ninguna persona) puede anotar sobre una respuesta publicada que lo que encontró coincide con ella, que difiere, con motivo y fuente, o que no se puede verificar, con motivo. La economía ve la nota primero. La nota pasa a ser pública con la edición posterior a la respuesta de la economía o, sin ella, tras los días que fija el ciclo; lo que la economía responde figura con la nota, en sus propias palabras.',
        'Una segunda mirada no es una respuesta ni una corrección: la respuesta de la economía se mantiene, y de la nota no sale ningún nivel, cifra, puntaje ni promedio. No es una auditoría, la mayoría de las respuestas no tiene ninguna, y no tenerla no dice nada. Trata de la respuesta tal como se publicó; cuando la economía publica otra, deja de figurar a su lado. Quien analiza puede retirarla con un motivo, que queda en el historial del informe.',
      ],
    },
    {
      title: 'Qué significan las palabras',
      text: [
        'Informado: la economía respondió. De una serie: cuenta la cifra de quien publica una serie. No aplica: así lo dice la economía, con un motivo que el indicador admite; sale del denominador. No informado: la economía no ha respondido o prefiere no hacerlo; nunca es cero. Sin datos de la fuente y demasiado antiguo: vacíos de quien publica la serie, nunca de la economía. Serie aún no importada: un vacío de este sitio; en los archivos figura como no_source_data sin versión. Retirado: la economía retiró una respuesta publicada; la fe de erratas dice por qué.',
      ],
    },
    {
      title: 'Síntesis',
      text: [
        'Una síntesis es lo que un analista escribe sobre estas cifras. Sus tablas y gráficos se calculan a partir de los archivos de la única edición que nombra, con las mismas reglas que las páginas de respuestas y de tendencias, y no cambian cuando llega otra edición. Las palabras son de su autor.',
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
