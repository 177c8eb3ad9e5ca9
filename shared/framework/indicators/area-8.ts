/** Indicators of focus area 8, Data flows. */
import type { Indicator } from '../types.ts'

export const area8: readonly Indicator[] = [
  {
    id: '8.1',
    area: '8',
    kind: 'policy',
    name: 'Participation in the CBPR System (voluntary; descriptive)',
    scored: false,
    definition:
      'Whether the economy takes part in the Cross-Border Privacy Rules System, which is voluntary; described, never scored.',
    evidence:
      'The letter of intent, the finding of the Joint Oversight Panel, and the accountability agents that certify firms.',
    levels: {
      full: 'The economy takes part and firms can be certified by an accountability agent.',
      partial: 'The economy takes part, but no accountability agent certifies firms yet.',
      pilot: 'A letter of intent is submitted and the finding is awaited.',
      none: 'The economy does not take part, which is its free choice.',
    },
    fora: ['desg', 'ecsg'],
    instruments: ['cbpr', 'privacy-framework'],
    notApplicable: [],
  },
  {
    id: '8.2',
    area: '8',
    kind: 'policy',
    name: 'Transfer mechanisms available to firms (contracts, certification, adequacy or equivalent)',
    scored: true,
    definition:
      'Firms that must meet conditions before sending personal data to another economy have at least one workable mechanism to do so.',
    evidence:
      'The provision of law for each mechanism, model clauses or lists where they exist, and official guidance for firms.',
    levels: {
      full: 'Several mechanisms are in force, suit firms of all sizes, and official guidance explains them.',
      partial:
        'A mechanism exists, but only one, only for some sectors, or without the clauses, lists or guidance needed to use it.',
      pilot: 'A mechanism is tried with selected firms.',
    },
    fora: ['desg', 'ecsg'],
    instruments: ['privacy-framework', 'cbpr'],
    notApplicable: ['The economy sets no conditions on cross-border transfers of data'],
  },
  {
    id: '8.3',
    area: '8',
    kind: 'policy',
    name: 'Certification, CBPR or other, recognised for cross-border transfers',
    scored: true,
    definition:
      'A certification of a firm’s data protection is accepted as a basis for transferring personal data across borders.',
    evidence:
      'The provision or decision that recognises the certification, and the certification bodies concerned.',
    levels: {
      full: 'At least one certification is recognised in law, and firms can obtain it and rely on it.',
      partial:
        'Recognition is foreseen in law but conditions, certification bodies or guidance are incomplete.',
      pilot: 'Recognition is tried for a group of firms.',
    },
    fora: ['desg', 'ecsg'],
    instruments: ['cbpr', 'prp', 'privacy-framework'],
    notApplicable: [],
  },
  {
    id: '8.4',
    area: '8',
    kind: 'policy',
    name: 'Participation in the Cross-border Privacy Enforcement Arrangement (voluntary; descriptive)',
    scored: false,
    definition:
      'Whether an authority of the economy takes part in the Cross-border Privacy Enforcement Arrangement, which is voluntary; described, never scored.',
    evidence: 'The authority that takes part and, where public, examples of cooperation.',
    levels: {
      full: 'All authorities that enforce privacy law in the economy take part.',
      partial: 'Some of the authorities take part.',
      pilot: 'An application is under way.',
      none: 'No authority takes part, which is the economy’s free choice.',
    },
    fora: ['desg', 'ecsg'],
    instruments: ['cpea'],
    notApplicable: [],
  },
  {
    id: '8.5',
    area: '8',
    kind: 'policy',
    name: 'Rules on cross-border transfers published, with their objectives',
    scored: true,
    definition:
      'All conditions that the economy sets on transferring data across borders are public, each with the objective it serves.',
    evidence: 'The page or collection where the rules stand, and the statement of objectives for each.',
    levels: {
      full: 'All such rules, including those of sector regulators, are published in one findable place with their objectives.',
      partial: 'The rules are published, but scattered, incomplete for some sectors, or without objectives.',
      pilot: 'A collection has been started for one sector.',
    },
    fora: ['desg', 'cti'],
    instruments: ['privacy-framework'],
    notApplicable: ['The economy sets no conditions on cross-border transfers of data'],
  },
  {
    id: '8.6',
    area: '8',
    kind: 'measure',
    name: 'Organisations certified under CBPR or PRP',
    scored: false,
    unit: 'organisations',
    direction: 'higher',
    scale: 'linear',
    progress: 'growth',
    min: 0,
    max: null,
    definition:
      'The number of organisations of the economy that hold a valid certification under the Cross-Border Privacy Rules or Privacy Recognition for Processors Systems; shown without a score because it follows the size of the economy.',
    evidence:
      'The public directory of certified organisations on a stated day; an organisation certified under both counts once.',
    fora: ['desg', 'ecsg'],
    instruments: ['cbpr', 'prp'],
    notApplicable: ['The economy takes part neither in the CBPR System nor in the PRP'],
  },
  {
    id: '8.7',
    area: '8',
    kind: 'policy',
    name: 'Cross-border data commitments in force in a trade or digital economy agreement',
    scored: true,
    definition:
      'The economy is bound by commitments on cross-border data flows in an agreement that is in force.',
    evidence:
      'The agreement, the articles concerned, the date of entry into force, and exceptions or transition periods.',
    levels: {
      full: 'Commitments on data flows are in force with at least one other APEC economy, for trade in general, and are binding.',
      partial:
        'Commitments are in force but not binding, limited to some sectors, or still in a transition period.',
      pilot: 'Commitments are applied provisionally or on trial.',
      none: 'No such commitment is in force; a signed agreement that is not yet in force counts here.',
    },
    fora: ['cti', 'desg'],
    instruments: ['putrajaya-vision', 'aotearoa-plan'],
    notApplicable: [],
  },
]
