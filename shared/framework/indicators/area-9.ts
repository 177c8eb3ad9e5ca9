/** Indicators of focus area 9, Measurement. */
import type { Indicator } from '../types.ts'

export const area9: readonly Indicator[] = [
  {
    id: '9.1',
    area: '9',
    kind: 'policy',
    name: 'Regular survey of ICT use by households and firms',
    scored: true,
    definition:
      'Official surveys measure the use of information and communication technologies by households and by firms at regular intervals.',
    evidence: 'The latest survey results for households and for firms, their years, and the method.',
    levels: {
      full: 'Both households and firms are surveyed at least every two years, with results by sex, age, place or size of firm.',
      partial:
        'Only households or only firms are surveyed, the interval is longer or irregular, or the results are not broken down.',
      pilot: 'A trial survey has been held.',
    },
    fora: ['psu', 'desg'],
    instruments: ['digital-action-agenda'],
    notApplicable: [],
  },
  {
    id: '9.2',
    area: '9',
    kind: 'policy',
    name: 'Digital trade statistics following the international handbook',
    scored: true,
    definition:
      'Statistics of digital trade are compiled along the lines of the international handbook on measuring digital trade.',
    evidence: 'The published statistics and a note on how they follow the handbook.',
    levels: {
      full: 'Digitally ordered and digitally delivered trade are both compiled and published regularly along the handbook.',
      partial: 'Only one of the two is compiled, or figures are partial or irregular.',
      pilot: 'Experimental figures have been published or a trial collection is under way.',
    },
    fora: ['psu', 'desg'],
    instruments: ['digital-action-agenda'],
    notApplicable: [],
  },
  {
    id: '9.3',
    area: '9',
    kind: 'policy',
    name: 'Digital economy satellite account',
    scored: true,
    definition:
      'An account linked to the system of economic accounts shows the output and value added of the digital economy.',
    evidence: 'The published account, its reference years and its method.',
    levels: {
      full: 'The account is published regularly by the statistical office or in agreement with it.',
      partial: 'Estimates are published, but irregularly or for a part of the digital economy.',
      pilot: 'A first experimental account has been made.',
    },
    fora: ['psu'],
    instruments: ['digital-action-agenda'],
    notApplicable: [],
  },
  {
    id: '9.4',
    area: '9',
    kind: 'policy',
    name: 'Open data policy for digital economy statistics',
    scored: true,
    definition:
      'Official statistics of the digital economy are open: free, machine-readable and under a licence that allows reuse.',
    evidence: 'The policy and licence, and the place where the statistics can be downloaded.',
    levels: {
      full: 'A policy covers essentially all such statistics, and they are published in machine-readable form with an open licence.',
      partial: 'Some of them are open, or they can be read but not downloaded or reused.',
      pilot: 'Single data sets are open on trial.',
    },
    fora: ['psu', 'desg'],
    instruments: ['digital-action-agenda'],
    notApplicable: [],
  },
]
