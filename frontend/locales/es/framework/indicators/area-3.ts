/** Indicators of focus area 3 in Spanish. */
import type { Catalogue } from '../../../catalogues.ts'

export const area3: Catalogue['framework']['indicators'] = {
  '3.1': {
    name: 'Banda ancha dentro de la obligación o el fondo de servicio universal',
    definition:
      'La obligación o el fondo que asegura los servicios básicos de comunicación para todas las personas incluye la banda ancha.',
    evidence:
      'La ley, la condición de la licencia o las reglas del fondo que mencionan la banda ancha, y la última rendición de cuentas de lo que se prestó.',
    levels: {
      full: 'La banda ancha de una calidad establecida es parte de la obligación o del fondo, y los proveedores la prestan o se desembolsa dinero en toda la economía.',
      partial:
        'La banda ancha está incluida, pero sin una calidad establecida, solo en algunas zonas o con poco prestado hasta ahora.',
      pilot: 'Proyectos aislados proporcionan banda ancha a prueba.',
    },
  },
  '3.2': {
    name: 'Medidas de asequibilidad para usuarios de bajos ingresos',
    definition: 'Medidas que reducen el costo del acceso a Internet para las personas de bajos ingresos.',
    evidence:
      'Las reglas del descuento, subsidio o tarifa social, quiénes tienen derecho y el número de personas alcanzadas.',
    levels: {
      full: 'Una medida permanente está abierta a prácticamente todas las personas que cumplen criterios publicados, vivan donde vivan.',
      partial:
        'La medida es temporal, depende de proveedores aislados o no llega a algunos lugares o grupos con derecho a ella.',
      pilot: 'Se prueba con un grupo pequeño.',
    },
  },
  '3.3': {
    name: 'Programa de cobertura rural, remota e insular, con metas con fecha',
    definition:
      'Un programa que extiende la cobertura de banda ancha a comunidades rurales, remotas e insulares en fechas establecidas.',
    evidence: 'El programa y sus metas, las zonas que señala y el último informe sobre la cobertura.',
    levels: {
      full: 'Un programa financiado y con metas con fecha abarca todos los tipos de zonas desatendidas de la economía e informa sobre ellas.',
      partial:
        'Al programa le faltan fechas, financiamiento o informes, o deja fuera algunos tipos de zonas.',
      pilot: 'La cobertura se extiende a prueba en unos pocos lugares.',
    },
  },
  '3.4': {
    name: 'Personas que usan Internet',
    definition:
      'La proporción de la población que usó Internet, desde cualquier lugar y con cualquier dispositivo, en el período de referencia de la fuente.',
    evidence:
      'Se usa la serie donde tiene un valor; una economía puede informar su propia cifra con un enlace a la encuesta y el año.',
    levels: {},
  },
}
