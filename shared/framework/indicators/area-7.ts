/** Indicators of focus area 7, Trust and security. */
import type { Indicator } from '../types.ts'

export const area7: readonly Indicator[] = [
  {
    id: '7.1',
    area: '7',
    kind: 'policy',
    name: 'Cybersecurity strategy with a responsible agency',
    scored: true,
    definition: 'A cybersecurity strategy in force, with an agency that is responsible for carrying it out.',
    evidence: 'The strategy or its public summary, the mandate of the agency, and the latest review.',
    levels: {
      full: 'The strategy is current, covers government, critical services and the public, and a resourced agency carries it out.',
      partial:
        'A strategy or an agency is in place, but not both, or important sectors, resources or reviews are missing.',
      pilot: 'A strategy is tried in one sector.',
    },
    fora: ['telwg'],
    instruments: ['putrajaya-vision', 'aotearoa-plan'],
    notApplicable: [],
  },
  {
    id: '7.2',
    area: '7',
    kind: 'policy',
    name: 'Incident response team with cross-border cooperation',
    scored: true,
    definition:
      'A team that responds to computer security incidents for the whole economy and exchanges information with teams of other economies.',
    evidence:
      'The mandate of the team, its contact point, and its membership of cooperation networks or its arrangements with other teams.',
    levels: {
      full: 'The team works around the clock for all sectors and cooperates regularly with teams of other economies.',
      partial: 'The team serves some sectors or hours only, or cooperation across borders is occasional.',
      pilot: 'A team is being built and handles its first incidents.',
    },
    fora: ['telwg'],
    instruments: [],
    notApplicable: [],
  },
  {
    id: '7.3',
    area: '7',
    kind: 'policy',
    name: 'Personal data protection law with an enforcement authority',
    scored: true,
    definition: 'A law in force that protects personal data, with an authority that can enforce it.',
    evidence: 'The law, the powers of the authority, and recent decisions or an annual report.',
    levels: {
      full: 'The law covers the private and the public sector in general, is fully in force, and the authority has powers and uses them.',
      partial:
        'The law covers some sectors only, is not yet fully in force, or the authority lacks powers or resources.',
      pilot: 'Rules are tried for a single sector or service.',
      none: 'No such law is in force; a bill counts here.',
    },
    fora: ['desg', 'ecsg'],
    instruments: ['privacy-framework', 'cpea'],
    notApplicable: [],
  },
  {
    id: '7.4',
    area: '7',
    kind: 'policy',
    name: 'Online consumer protection',
    scored: true,
    definition:
      'Consumers who buy online are protected by rules that fit online sales and by a body that applies them.',
    evidence:
      'The law or guidelines, the body in charge, and how complaints against sellers in other economies are handled.',
    levels: {
      full: 'The rules cover information, cancellation and redress in online sales, a body enforces them, and complaints across borders can be made.',
      partial:
        'General consumer law applies without rules for online sales, or enforcement or complaints across borders are missing.',
      pilot: 'A complaints service for online purchases is under trial.',
    },
    fora: ['ecsg', 'desg'],
    instruments: ['e-commerce-blueprint', 'aotearoa-plan'],
    notApplicable: [],
  },
  {
    id: '7.5',
    area: '7',
    kind: 'policy',
    name: 'Cybercrime law and cooperation channel',
    scored: true,
    definition:
      'A law in force against computer-related crime, with a channel through which authorities cooperate with those of other economies.',
    evidence: 'The law, the treaty, network or agreement used for cooperation, and the contact point.',
    levels: {
      full: 'The law covers the main offences and electronic evidence, and a standing channel for cooperation is in use.',
      partial: 'The law leaves out main offences or evidence, or cooperation is case by case.',
      pilot: 'A channel is tried with a single partner.',
    },
    fora: ['telwg'],
    instruments: [],
    notApplicable: [],
  },
  {
    id: '7.6',
    area: '7',
    kind: 'measure',
    name: 'Secure Internet servers per million people',
    scored: true,
    unit: 'per million people',
    direction: 'higher',
    scale: 'log',
    progress: 'growth',
    floor: 1,
    goal: 100000,
    min: 0,
    max: 1000000,
    series: 'IT.NET.SECR.P6',
    definition:
      'Distinct, publicly trusted certificates found on web servers hosted in the economy, per million people.',
    evidence:
      'The series is used where it has a value; values under an earlier definition are not joined to it.',
    fora: ['telwg'],
    instruments: [],
    notApplicable: [],
  },
]
