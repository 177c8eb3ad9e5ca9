/** Indicators of focus area 6, Innovation and adoption. */
import type { Indicator } from '../types.ts'

export const area6: readonly Indicator[] = [
  {
    id: '6.1',
    area: '6',
    kind: 'policy',
    name: 'Strategy for artificial intelligence and emerging technologies',
    scored: true,
    definition:
      'A strategy in force for the development and use of artificial intelligence and other emerging technologies.',
    evidence: 'The strategy as adopted, its measures and budget, and the latest progress report.',
    levels: {
      full: 'The strategy is adopted, current and funded, covers development as well as responsible use, and its progress is reported.',
      partial:
        'A strategy is in force but covers one technology or sector only, or lacks funding or reports.',
      pilot: 'Parts of a strategy are tried in selected projects.',
    },
    fora: ['desg', 'telwg'],
    instruments: ['ai-initiative', 'putrajaya-vision', 'aotearoa-plan'],
    notApplicable: [],
  },
  {
    id: '6.2',
    area: '6',
    kind: 'policy',
    name: 'Regulatory sandbox open to digital services',
    scored: true,
    definition:
      'A scheme under which firms can test new digital services with the regulator, under adapted rules, for a limited time.',
    evidence:
      'The rules of entry and exit, the services admitted, and what was learned or changed after tests.',
    levels: {
      full: 'A standing scheme with published rules is open to digital services in the main regulated sectors and its results are used.',
      partial: 'The scheme is limited to one sector, opens irregularly, or its results are not published.',
      pilot: 'A single round has been held or is under way.',
    },
    fora: ['desg'],
    instruments: [],
    notApplicable: [],
  },
  {
    id: '6.3',
    area: '6',
    kind: 'policy',
    name: 'Support for micro, small and medium enterprises adopting digital tools',
    scored: true,
    definition:
      'Advice, training or finance that helps micro, small and medium enterprises take up digital tools.',
    evidence: 'The terms of the programme, its budget, and the number and kinds of enterprises reached.',
    levels: {
      full: 'A standing programme is open to enterprises of all these sizes, in essentially all sectors and places, and its results are measured.',
      partial: 'Support is temporary, misses some sizes, sectors or places, or its results are not measured.',
      pilot: 'It is tried with a small group of enterprises.',
    },
    fora: ['smewg', 'desg'],
    instruments: ['aotearoa-plan'],
    notApplicable: [],
  },
  {
    id: '6.4',
    area: '6',
    kind: 'policy',
    name: 'Incentives for digital research and development',
    scored: true,
    definition:
      'Tax relief, grants or other incentives that firms or research bodies can obtain for digital research and development.',
    evidence:
      'The legal basis and terms of the incentive, and the amount or number granted in a recent year.',
    levels: {
      full: 'A standing incentive with published terms covers digital research and development, and is granted to firms of all sizes.',
      partial: 'The incentive is temporary, narrow, or in practice reaches few of those who are eligible.',
      pilot: 'A single call or trial scheme is under way.',
    },
    fora: ['desg'],
    instruments: ['putrajaya-vision'],
    notApplicable: [],
  },
  {
    id: '6.5',
    area: '6',
    kind: 'measure',
    name: 'High-technology exports (re-exports included)',
    scored: false,
    unit: '% of manufactured exports',
    direction: 'higher',
    scale: 'linear',
    progress: 'points',
    min: 0,
    max: 100,
    series: 'TX.VAL.TECH.MF.ZS',
    definition:
      'Exports of products with high research and development intensity as a share of manufactured exports; shown without a score because re-exports are included.',
    evidence:
      'The series is used where it has a value; an economy may report its own figure and say whether re-exports are included.',
    fora: ['desg'],
    instruments: [],
    notApplicable: [],
  },
]
