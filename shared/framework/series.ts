/** The measured series that can be imported, with what limits their use. */
import type { SeriesInfo } from './types.ts'

const worldBank = 'World Bank, World Development Indicators'
const licence = 'CC BY 4.0'
const noChineseTaipei = 'The World Bank publishes no value for Chinese Taipei in this series.'
const gapminder = 'Some files of this series are distributed by Gapminder, under CC BY 4.0.'

export const seriesRegister: readonly SeriesInfo[] = [
  {
    code: 'IT.NET.BBND.P2',
    name: 'Fixed broadband subscriptions',
    unit: 'per 100 people',
    min: 0,
    max: 100,
    publisher: worldBank,
    licence,
    notes: [
      noChineseTaipei,
      gapminder,
      'One subscription usually serves a whole household or office, so the value stays well below 100 where everyone is connected.',
    ],
    aliases: ['broadband_subscribers_per_100_people'],
  },
  {
    code: 'IT.CEL.SETS.P2',
    name: 'Mobile cellular subscriptions',
    unit: 'per 100 people',
    min: 0,
    max: 500,
    publisher: worldBank,
    licence,
    notes: [
      noChineseTaipei,
      'The value can exceed 100, because a person can hold several subscriptions.',
      'It counts subscriptions, not the people who have one.',
    ],
    aliases: [],
  },
  {
    code: 'IT.NET.USER.ZS',
    name: 'Individuals using the Internet',
    unit: '% of population',
    min: 0,
    max: 100,
    publisher: worldBank,
    licence,
    notes: [
      noChineseTaipei,
      'Later vintages revise earlier years, for some economies by more than ten points.',
      'Values come from surveys where there is one and from estimates where there is none.',
    ],
    aliases: [],
  },
  {
    code: 'GTMI.POLICY',
    name: 'GovTech Maturity Index: policy and institutions',
    unit: 'index, 0 to 10',
    min: 0,
    max: 10,
    publisher: 'World Bank, GovTech Maturity Index',
    licence,
    notes: [
      'The variable is gtmi_policy; the seven sub-scores of the index have different scales and cannot be added or compared.',
      'The index is compiled for single reference years, not every year.',
      'The code GTMI.POLICY is given by this project; the publisher uses the name of the variable.',
    ],
    aliases: ['gtmi_policy'],
  },
  {
    code: 'TX.VAL.TECH.MF.ZS',
    name: 'High-technology exports',
    unit: '% of manufactured exports',
    min: 0,
    max: 100,
    publisher: worldBank,
    licence,
    notes: [
      noChineseTaipei,
      gapminder,
      'Re-exports are included, so trading hubs show high values without producing the goods.',
      'Where manufactured exports are small, the share swings widely from year to year.',
    ],
    aliases: ['high_technology_exports_percent_of_manufactured_exports'],
  },
  {
    code: 'IT.NET.SECR.P6',
    name: 'Secure Internet servers',
    unit: 'per million people',
    min: 0,
    max: 1_000_000,
    publisher: worldBank,
    licence,
    notes: [
      noChineseTaipei,
      'The definition has changed: the series now counts distinct, publicly trusted TLS/SSL certificates, so that values under an earlier definition cannot be joined to it.',
      'A server counts where it is hosted, not where its owner is, which favours hosting hubs.',
    ],
    aliases: [],
  },
  {
    code: 'BX.GSR.CCIS.CD',
    name: 'ICT service exports',
    unit: 'current US$',
    min: 0,
    max: null,
    publisher: worldBank,
    licence,
    notes: [
      noChineseTaipei,
      'The value is in current US dollars from the balance of payments: exchange rates and prices move it.',
      'For the indicator it is divided by the population of the same year.',
    ],
    aliases: [],
  },
  {
    code: 'SP.POP.TOTL',
    name: 'Population, total',
    unit: 'people',
    min: 1,
    max: 10_000_000_000,
    publisher: worldBank,
    licence,
    notes: [
      noChineseTaipei,
      'Gapminder’s population file, under CC BY 4.0, covers all 21 economies; its years after 2024 are projections and serve as no weight.',
    ],
    aliases: ['pop'],
    projectedAfter: { pop: 2024 },
  },
  {
    code: 'NY.GDP.MKTP.CD',
    name: 'Gross domestic product',
    unit: 'current US$',
    min: 0,
    max: null,
    publisher: worldBank,
    licence,
    notes: [noChineseTaipei, 'The value is in current US dollars: exchange rates and prices move it.'],
    aliases: [],
  },
]

/** The series that may weight an APEC mean. */
export const weightSeries = { population: 'SP.POP.TOTL', gdp: 'NY.GDP.MKTP.CD' } as const
