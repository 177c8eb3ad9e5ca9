/** Indicators of focus area 2, Interoperability. */
import type { Indicator } from '../types.ts'

export const area2: readonly Indicator[] = [
  {
    id: '2.1',
    area: '2',
    kind: 'policy',
    name: 'Government interoperability framework based on open standards',
    scored: true,
    definition: 'A framework that commits government systems to exchange data through open standards.',
    evidence: 'The framework as published, the list of standards, and the rule that makes agencies use it.',
    levels: {
      full: 'The framework is binding or effectively followed in essentially all central agencies, names open standards and is kept up to date.',
      partial:
        'The framework is in force but is only advisory, covers some agencies or systems, or has not been kept up to date.',
      pilot: 'It is tried in a few agencies or for a single service.',
    },
    fora: ['desg'],
    instruments: [],
    notApplicable: [],
  },
  {
    id: '2.2',
    area: '2',
    kind: 'policy',
    name: 'Electronic invoices exchangeable with at least one other economy',
    scored: true,
    definition:
      'Firms can send a structured electronic invoice to a firm in another economy and have it accepted there.',
    evidence:
      'The common standard or agreement, the official guidance for firms, and figures of use where they exist.',
    levels: {
      full: 'A common standard is in operation with at least one other economy and open to essentially all firms.',
      partial:
        'Exchange works only for some sectors, sizes of firm or service providers, or in one direction.',
      pilot: 'Invoices are exchanged in a trial between selected firms.',
      none: 'Electronic invoices are used within the economy only, or not at all.',
    },
    fora: ['desg', 'ecsg'],
    instruments: ['e-commerce-facilitation'],
    notApplicable: [],
  },
  {
    id: '2.3',
    area: '2',
    kind: 'policy',
    name: 'Electronic signatures and digital identity recognised across borders',
    scored: true,
    definition:
      'Electronic signatures or digital identities issued in another economy can have legal effect under known conditions.',
    evidence:
      'The provision of law or the agreement on recognition, and the list of services or issuers to which it applies.',
    levels: {
      full: 'The law or an agreement gives effect to both signatures and digital identity from other economies, and the services concerned accept them.',
      partial:
        'Only signatures or only identity are recognised, only for some uses, or the law allows it but few services accept it.',
      pilot: 'Recognition is tried with one partner for a single use.',
    },
    fora: ['desg', 'ecsg'],
    instruments: ['e-commerce-facilitation'],
    notApplicable: [],
  },
  {
    id: '2.4',
    area: '2',
    kind: 'policy',
    name: 'Participation in international digital standard-setting',
    scored: true,
    definition:
      'Experts of the economy take part in the work of international bodies that set standards for digital technologies.',
    evidence:
      'Membership or meeting records of the standards bodies, and the domestic arrangement by which government, firms and researchers prepare positions.',
    levels: {
      full: 'Participation is regular in the main bodies, and a domestic arrangement open to stakeholders prepares and supports it.',
      partial:
        'Participation is irregular, confined to one body or subject, or without a domestic arrangement behind it.',
      pilot: 'Experts attend as observers or for the first time.',
    },
    fora: ['telwg', 'cti'],
    instruments: [],
    notApplicable: [],
  },
  {
    id: '2.5',
    area: '2',
    kind: 'policy',
    name: 'Open data and programming interfaces of government services available to others',
    scored: true,
    definition:
      'Government data and documented programming interfaces of public services can be used by people and firms outside government.',
    evidence:
      'The data portal, the catalogue of interfaces with their terms of use, and the policy that requires publication.',
    levels: {
      full: 'A policy makes publication the rule, the main services have documented interfaces, and anyone may use them on published terms.',
      partial:
        'Data or interfaces are published by some agencies only, or under terms that exclude some users.',
      pilot: 'A few data sets or interfaces are offered for trial.',
    },
    fora: ['desg'],
    instruments: [],
    notApplicable: [],
  },
]
