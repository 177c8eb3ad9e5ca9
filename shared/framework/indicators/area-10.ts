/** Indicators of focus area 10, Inclusiveness. */
import type { Indicator } from '../types.ts'

export const area10: readonly Indicator[] = [
  {
    id: '10.1',
    area: '10',
    kind: 'policy',
    name: 'Digital skills programme for adults',
    scored: true,
    definition: 'A programme through which adults can learn digital skills.',
    evidence:
      'The programme, who may take part and at what cost, and the number of people reached in a recent year.',
    levels: {
      full: 'A standing programme is open to essentially all adults across the economy, and its results are measured.',
      partial:
        'The programme is temporary, limited to some groups or places, or its results are not measured.',
      pilot: 'Courses are tried in a few places.',
    },
    fora: ['desg', 'telwg'],
    instruments: ['putrajaya-vision', 'aotearoa-plan'],
    notApplicable: [],
  },
  {
    id: '10.2',
    area: '10',
    kind: 'policy',
    name: 'Measures for women’s participation in the digital economy',
    scored: true,
    definition:
      'Measures that help women take part in the digital economy as users, workers and entrepreneurs.',
    evidence: 'The policy or programme, its targets, and results by sex.',
    levels: {
      full: 'Standing measures address use, work and enterprise, with targets and published results.',
      partial: 'Measures address only some of these, are temporary, or have no targets or results.',
      pilot: 'Single projects are under trial.',
    },
    fora: ['desg', 'smewg'],
    instruments: ['putrajaya-vision', 'aotearoa-plan'],
    notApplicable: [],
  },
  {
    id: '10.3',
    area: '10',
    kind: 'policy',
    name: 'Accessibility of digital services for persons with disabilities',
    scored: true,
    definition:
      'Digital services must or should meet an accessibility standard, so that persons with disabilities can use them.',
    evidence: 'The rule and the standard it refers to, the services covered, and monitoring results.',
    levels: {
      full: 'A recognised standard is required of public services and of important private ones, and compliance is monitored.',
      partial:
        'A standard is required of some public services only, is merely recommended, or is not monitored.',
      pilot: 'Selected services have been adapted on trial.',
    },
    fora: ['desg', 'telwg'],
    instruments: [],
    notApplicable: [],
  },
  {
    id: '10.4',
    area: '10',
    kind: 'policy',
    name: 'Digital inclusion of Indigenous peoples and of older persons',
    scored: true,
    definition:
      'Measures help Indigenous peoples and older persons to get online and benefit from digital services.',
    evidence: 'The measures for each group, how the groups were consulted, and the number of people reached.',
    levels: {
      full: 'Standing measures serve both groups across the economy; where domestic law identifies no Indigenous peoples, they serve older persons.',
      partial:
        'Only one of the groups is served where both are present, or the measures are temporary or local.',
      pilot: 'Single projects are under trial.',
    },
    fora: ['desg'],
    instruments: ['aotearoa-plan'],
    notApplicable: [],
  },
  {
    id: '10.5',
    area: '10',
    kind: 'policy',
    name: 'Devices and skills for low-income groups',
    scored: true,
    definition: 'Measures give people on low incomes access to devices and to the skills to use them.',
    evidence: 'The terms of the measures, who is eligible, and the number of people reached.',
    levels: {
      full: 'Standing measures provide both devices and skills and are open to essentially all who meet published criteria.',
      partial: 'Only devices or only skills are provided, or the measures are temporary or local.',
      pilot: 'They are tried with a small group.',
    },
    fora: ['desg', 'telwg'],
    instruments: ['putrajaya-vision'],
    notApplicable: [],
  },
  {
    id: '10.6',
    area: '10',
    kind: 'measure',
    name: 'Gender gap in Internet use: men minus women, absolute',
    scored: true,
    unit: 'percentage points',
    direction: 'lower',
    scale: 'linear',
    progress: 'points',
    floor: 20,
    goal: 0,
    min: 0,
    max: 100,
    definition: 'The share of men who use the Internet minus the share of women who do, without its sign.',
    evidence:
      'The latest survey with Internet use by sex, its year and its method; the sign of the gap can be told in the narrative.',
    fora: ['desg', 'telwg'],
    instruments: [],
    notApplicable: [],
  },
]
