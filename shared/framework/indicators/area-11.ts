/** Indicators of focus area 11, E-commerce and digital trade. */
import type { Indicator } from '../types.ts'

export const area11: readonly Indicator[] = [
  {
    id: '11.1',
    area: '11',
    kind: 'policy',
    name: 'Paperless trading through a single window',
    scored: true,
    definition:
      'Traders can lodge the documents for imports, exports and transit electronically, once, through a single window.',
    evidence:
      'The legal basis, the list of agencies and documents connected, and the share of declarations lodged through it.',
    levels: {
      full: 'Essentially all agencies and documents are connected, paper is not asked for in addition, and traders use it in general.',
      partial: 'Some agencies, documents or ports are missing, or paper is still asked for beside it.',
      pilot: 'It is tried with a few documents or traders.',
    },
    fora: ['cti', 'desg', 'ecsg'],
    instruments: ['e-commerce-blueprint', 'e-commerce-facilitation'],
    notApplicable: [],
  },
  {
    id: '11.2',
    area: '11',
    kind: 'policy',
    name: 'Law recognising electronic transferable records',
    scored: true,
    definition:
      'A law in force gives electronic bills of lading and similar transferable records the same effect as paper.',
    evidence:
      'The law, the kinds of record it covers, and a reference to the model law it follows where it does.',
    levels: {
      full: 'The law covers the main kinds of transferable record, and records from other economies are not refused for their form or origin.',
      partial: 'The law covers some kinds of record only, or leaves records from other economies unclear.',
      pilot: 'Records are used under a trial arrangement.',
    },
    fora: ['ec', 'desg'],
    instruments: ['e-commerce-facilitation'],
    notApplicable: [],
  },
  {
    id: '11.3',
    area: '11',
    kind: 'policy',
    name: 'Customs procedure for low-value electronic commerce consignments',
    scored: true,
    definition: 'A simplified customs procedure is in force for low-value consignments bought online.',
    evidence:
      'The procedure and the threshold of value, the data required in advance, and typical release times.',
    levels: {
      full: 'A simplified procedure with a published threshold applies at all main points of entry, for post and express alike.',
      partial:
        'It applies to some carriers or points of entry only, or the threshold and data are not published.',
      pilot: 'It is tried at a single point of entry.',
    },
    fora: ['cti', 'ecsg'],
    instruments: ['e-commerce-facilitation'],
    notApplicable: [
      'The economy levies no duty or tax on imported consignments, so that no simplified procedure is needed',
    ],
  },
  {
    id: '11.4',
    area: '11',
    kind: 'policy',
    name: 'Interoperable cross-border electronic payments',
    scored: true,
    definition:
      'People or firms can pay electronically in another economy through payment systems that are linked with each other.',
    evidence:
      'The link or agreement, the kinds of payment and users covered, and figures of use where they exist.',
    levels: {
      full: 'At least one link with a system of another economy is in regular operation and open to people and firms in general.',
      partial: 'A link works for some banks, users or kinds of payment only.',
      pilot: 'A link is under trial.',
    },
    fora: ['desg', 'ec'],
    instruments: ['e-commerce-facilitation'],
    notApplicable: [],
  },
  {
    id: '11.5',
    area: '11',
    kind: 'policy',
    name: 'Online dispute resolution under the APEC Collaborative Framework',
    scored: true,
    definition:
      'Firms can settle cross-border disputes online with a provider that works under the APEC Collaborative Framework, or the economy has opted into it.',
    evidence:
      'The notice by which the economy joined, the providers available to firms, and guidance or figures of use.',
    levels: {
      full: 'The economy has joined, at least one provider is available, and firms are told of it.',
      partial:
        'The economy has joined, but no provider is available to its firms yet, or firms are not told.',
      pilot: 'A provider is tried with a small number of cases.',
      none: 'The economy has not joined; domestic online dispute resolution alone counts here.',
    },
    fora: ['ec', 'smewg'],
    instruments: ['odr-framework'],
    notApplicable: [],
  },
  {
    id: '11.6',
    area: '11',
    kind: 'measure',
    name: 'ICT service exports',
    scored: true,
    unit: 'US$ per person',
    direction: 'higher',
    scale: 'log',
    progress: 'growth',
    floor: 1,
    goal: 10000,
    min: 0,
    max: 100000,
    series: 'BX.GSR.CCIS.CD',
    per: 'SP.POP.TOTL',
    definition:
      'Exports of telecommunications, computer and information services in current US dollars, divided by the population of the same year.',
    evidence:
      'The series is used where it has a value; an economy may report its own figure from its balance of payments, with the year.',
    fora: ['cti', 'desg'],
    instruments: [],
    notApplicable: [],
  },
]
