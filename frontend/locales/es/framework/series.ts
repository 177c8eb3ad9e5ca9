/** The measured series in Spanish, and their known breaks and limits by their English. */
import type { Catalogue } from '../../catalogues.ts'

export const seriesNames: Catalogue['framework']['seriesNames'] = {
  'IT.NET.BBND.P2': 'Suscripciones a banda ancha fija',
  'IT.CEL.SETS.P2': 'Suscripciones a telefonía celular móvil',
  'IT.NET.USER.ZS': 'Personas que usan Internet',
  'GTMI.POLICY': 'Índice de Madurez GovTech: políticas e instituciones',
  'TX.VAL.TECH.MF.ZS': 'Exportaciones de alta tecnología',
  'IT.NET.SECR.P6': 'Servidores de Internet seguros',
  'BX.GSR.CCIS.CD': 'Exportaciones de servicios de TIC',
  'SP.POP.TOTL': 'Población total',
  'NY.GDP.MKTP.CD': 'Producto interno bruto',
}

export const notes: Catalogue['framework']['notes'] = {
  'The World Bank publishes no value for Chinese Taipei in this series.':
    'El Banco Mundial no publica ningún valor para Taipéi Chino en esta serie.',
  'Some files of this series are distributed by Gapminder, under CC BY 4.0.':
    'Algunos archivos de esta serie los distribuye Gapminder, bajo CC BY 4.0.',
  'One subscription usually serves a whole household or office, so the value stays well below 100 where everyone is connected.':
    'Una suscripción suele servir a todo un hogar u oficina, por lo que el valor queda muy por debajo de 100 donde todos están conectados.',
  'The value can exceed 100, because a person can hold several subscriptions.':
    'El valor puede superar 100, porque una persona puede tener varias suscripciones.',
  'It counts subscriptions, not the people who have one.':
    'Cuenta suscripciones, no las personas que tienen una.',
  'Later vintages revise earlier years, for some economies by more than ten points.':
    'Las versiones posteriores revisan años anteriores, en algunas economías en más de diez puntos.',
  'Values come from surveys where there is one and from estimates where there is none.':
    'Los valores provienen de encuestas donde las hay y de estimaciones donde no las hay.',
  'The variable is gtmi_policy; the seven sub-scores of the index have different scales and cannot be added or compared.':
    'La variable es gtmi_policy; los siete subpuntajes del índice tienen escalas distintas y no se pueden sumar ni comparar.',
  'The index is compiled for single reference years, not every year.':
    'El índice se compila para determinados años de referencia, no todos los años.',
  'The code GTMI.POLICY is given by this project; the publisher uses the name of the variable.':
    'El código GTMI.POLICY lo asigna este proyecto; quien publica el índice usa el nombre de la variable.',
  'Re-exports are included, so trading hubs show high values without producing the goods.':
    'Se incluyen las reexportaciones, por lo que los centros de comercio muestran valores altos sin producir los bienes.',
  'Where manufactured exports are small, the share swings widely from year to year.':
    'Donde las exportaciones de manufacturas son pequeñas, la proporción oscila mucho de un año a otro.',
  'The definition has changed: the series now counts distinct, publicly trusted TLS/SSL certificates, so that values under an earlier definition cannot be joined to it.':
    'La definición cambió: la serie cuenta ahora certificados TLS/SSL distintos y de confianza pública, por lo que los valores según una definición anterior no se pueden enlazar con ella.',
  'A server counts where it is hosted, not where its owner is, which favours hosting hubs.':
    'Un servidor cuenta donde está alojado, no donde está su dueño, lo que favorece a los centros de alojamiento.',
  'The value is in current US dollars from the balance of payments: exchange rates and prices move it.':
    'El valor está en dólares corrientes de Estados Unidos y proviene de la balanza de pagos: los tipos de cambio y los precios lo mueven.',
  'For the indicator it is divided by the population of the same year.':
    'Para el indicador se divide por la población del mismo año.',
  'Gapminder’s population file, under CC BY 4.0, covers all 21 economies; its years after 2024 are projections and serve as no weight.':
    'El archivo de población de Gapminder, bajo CC BY 4.0, abarca las 21 economías; sus años posteriores a 2024 son proyecciones y no sirven de ponderador.',
  'The value is in current US dollars: exchange rates and prices move it.':
    'El valor está en dólares corrientes de Estados Unidos: los tipos de cambio y los precios lo mueven.',
}
