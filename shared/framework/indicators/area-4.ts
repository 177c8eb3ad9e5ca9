/** Indicators of focus area 4, Policy frameworks. */
import type { Indicator } from '../types.ts'

export const area4: readonly Indicator[] = [
  {
    id: '4.1',
    area: '4',
    kind: 'policy',
    name: 'Whole-of-government digital economy strategy',
    scored: true,
    definition:
      'A strategy in force for the digital economy that commits government as a whole, beyond a single ministry or agency.',
    evidence: 'The strategy as adopted, its period, the agencies it commits, and the latest progress report.',
    levels: {
      full: 'The strategy is adopted for the whole of government, current, and its progress is reported to the public.',
      partial:
        'A strategy is in force, but it has passed its period, binds only some agencies, or its progress is not reported.',
      pilot: 'A strategy is tried in one sector or agency.',
    },
    fora: ['desg'],
    instruments: ['digital-action-agenda', 'aotearoa-plan'],
    notApplicable: [],
  },
  {
    id: '4.2',
    area: '4',
    kind: 'policy',
    name: 'Coordinating body with a mandate across agencies',
    scored: true,
    definition: 'A body with a formal mandate to coordinate digital economy policy across agencies.',
    evidence:
      'The act or decision that gives the mandate, the membership, and a record of recent meetings or decisions.',
    levels: {
      full: 'A standing body has a formal mandate over the main agencies, resources of its own, and is at work.',
      partial: 'Coordination is temporary or informal, lacks resources, or leaves out agencies that matter.',
      pilot: 'A coordinating group is set up for a single project.',
    },
    fora: ['desg'],
    instruments: [],
    notApplicable: [],
  },
  {
    id: '4.3',
    area: '4',
    kind: 'policy',
    name: 'Impact assessment applied to digital regulation',
    scored: true,
    definition: 'Expected effects of new regulation of digital activity are assessed before it is adopted.',
    evidence:
      'The requirement to assess, the method or guidance, and recent assessments that were published.',
    levels: {
      full: 'Assessment is required for essentially all new digital regulation, follows a method, and is published.',
      partial:
        'Only some kinds of regulation or some agencies are covered, or assessments are not published.',
      pilot: 'The method is tried on single proposals.',
    },
    fora: ['ec', 'desg'],
    instruments: [],
    notApplicable: [],
  },
  {
    id: '4.4',
    area: '4',
    kind: 'policy',
    name: 'Public and private stakeholders consulted before rules are made',
    scored: true,
    definition:
      'Firms, civil society and other agencies can comment on draft rules for digital activity before these are adopted.',
    evidence:
      'The rule or practice that requires consultation, the place where drafts are published, and recent summaries of comments.',
    levels: {
      full: 'Consultation is the rule, open to anyone, allows enough time, and the response to comments is published.',
      partial: 'Consultation is irregular, by invitation, short, or without a published response.',
      pilot: 'Consultation is tried on single drafts.',
    },
    fora: ['desg', 'ec'],
    instruments: ['e-commerce-blueprint'],
    notApplicable: [],
  },
  {
    id: '4.5',
    area: '4',
    kind: 'measure',
    name: 'GovTech maturity: policy and institutions',
    scored: false,
    unit: 'index, 0 to 10',
    direction: 'higher',
    scale: 'linear',
    progress: 'points',
    min: 0,
    max: 10,
    series: 'GTMI.POLICY',
    definition:
      'The sub-score of the World Bank’s GovTech Maturity Index for policy and institutions, from 0 to 10; shown without a score of its own because it is an index already.',
    evidence: 'The series is used; an economy that has no value in it may name a comparable assessment.',
    fora: ['desg', 'psu'],
    instruments: [],
    notApplicable: [],
  },
]
