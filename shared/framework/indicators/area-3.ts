/** Indicators of focus area 3, Universal broadband. */
import type { Indicator } from '../types.ts'

export const area3: readonly Indicator[] = [
  {
    id: '3.1',
    area: '3',
    kind: 'policy',
    name: 'Broadband within the universal service obligation or fund',
    scored: true,
    definition:
      'The obligation or fund that secures basic communication services for everyone includes broadband.',
    evidence:
      'The law, licence condition or rules of the fund that name broadband, and the latest account of what was provided.',
    levels: {
      full: 'Broadband of a stated quality is part of the obligation or fund, and providers deliver it or money is paid out throughout the economy.',
      partial:
        'Broadband is included, but without a stated quality, only in some areas, or with little delivered so far.',
      pilot: 'Single projects provide broadband on trial.',
    },
    fora: ['telwg'],
    instruments: ['seoul-declaration'],
    notApplicable: [],
  },
  {
    id: '3.2',
    area: '3',
    kind: 'policy',
    name: 'Affordability measures for low-income users',
    scored: true,
    definition: 'Measures that lower the cost of Internet access for people on low incomes.',
    evidence:
      'The rules of the discount, subsidy or social tariff, who is eligible, and the number of people reached.',
    levels: {
      full: 'A standing measure is open to essentially all who meet published criteria, wherever they live.',
      partial:
        'The measure is temporary, depends on single providers, or misses some places or eligible groups.',
      pilot: 'It is tried with a small group.',
    },
    fora: ['telwg', 'desg'],
    instruments: [],
    notApplicable: [],
  },
  {
    id: '3.3',
    area: '3',
    kind: 'policy',
    name: 'Programme for rural, remote and island coverage, with dated targets',
    scored: true,
    definition:
      'A programme that extends broadband coverage to rural, remote and island communities by stated dates.',
    evidence: 'The programme and its targets, the areas it names, and the latest report on coverage.',
    levels: {
      full: 'A funded programme with dated targets covers all kinds of underserved areas in the economy and reports on them.',
      partial: 'The programme lacks dates, funding or reports, or leaves out some kinds of area.',
      pilot: 'Coverage is extended in a few places on trial.',
    },
    fora: ['telwg'],
    instruments: ['seoul-declaration'],
    notApplicable: ['The economy has no rural, remote or island areas with residents'],
  },
  {
    id: '3.4',
    area: '3',
    kind: 'measure',
    name: 'Individuals using the Internet',
    scored: true,
    unit: '% of population',
    direction: 'higher',
    scale: 'linear',
    progress: 'points',
    floor: 0,
    goal: 100,
    min: 0,
    max: 100,
    series: 'IT.NET.USER.ZS',
    definition:
      'The share of the population who used the Internet, from any place and with any device, in the reference period of the source.',
    evidence:
      'The series is used where it has a value; an economy may report its own figure with a link to the survey and the year.',
    fora: ['telwg'],
    instruments: [],
    notApplicable: [],
  },
]
