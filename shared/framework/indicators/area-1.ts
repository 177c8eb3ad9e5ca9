/** Indicators of focus area 1, Infrastructure. */
import type { Indicator } from '../types.ts'

export const area1: readonly Indicator[] = [
  {
    id: '1.1',
    area: '1',
    kind: 'policy',
    name: 'Digital infrastructure plan with funding and dated targets in force',
    scored: true,
    definition:
      'A plan in force for the whole economy that says which digital infrastructure is to be built, by when, and with what money.',
    evidence:
      'The published plan, the budget or funding instrument behind it, and the latest report on its targets.',
    levels: {
      full: 'The plan is in force for all main kinds of network, funded for its current period, and its dated targets are reported on.',
      partial:
        'A plan is in force, but funding, dates, reporting or some kinds of network or parts of the economy are missing.',
      pilot: 'A plan covers one project or one area as a trial.',
      none: 'No plan is in force; a draft or an announcement counts here.',
    },
    fora: ['desg', 'telwg'],
    instruments: ['seoul-declaration', 'putrajaya-vision', 'aotearoa-plan'],
    notApplicable: [],
  },
  {
    id: '1.2',
    area: '1',
    kind: 'policy',
    name: 'Rules for sharing passive infrastructure (ducts, poles, towers)',
    scored: true,
    definition:
      'Rules that let a network operator use ducts, poles or towers of another owner on known terms.',
    evidence:
      'The law, regulation or reference offer, and the procedure by which a refused request is decided.',
    levels: {
      full: 'The rules cover ducts, poles and towers, set terms and time limits, and a body settles disputes.',
      partial:
        'The rules cover only some facilities, owners or areas, or sharing is agreed case by case without a way to settle disputes.',
      pilot: 'Sharing is tried at selected sites or with selected owners.',
    },
    fora: ['telwg'],
    instruments: ['seoul-declaration'],
    notApplicable: [],
  },
  {
    id: '1.3',
    area: '1',
    kind: 'policy',
    name: 'Spectrum made available on a published plan for advanced mobile networks',
    scored: true,
    definition:
      'Radio spectrum for advanced mobile networks is assigned according to a plan that operators can read in advance.',
    evidence: 'The published spectrum plan and the record of assignments, with bands and dates.',
    levels: {
      full: 'A published plan with dates is followed, and the bands it names for this period are assigned and usable across the economy.',
      partial:
        'Some of the planned bands are assigned, assignments run behind the plan, or their use is limited to parts of the economy.',
      pilot: 'Spectrum is licensed for trials only.',
    },
    fora: ['telwg'],
    instruments: ['seoul-declaration'],
    notApplicable: [],
  },
  {
    id: '1.4',
    area: '1',
    kind: 'policy',
    name: 'Resilience of networks and submarine cables: plan and responsible agency',
    scored: true,
    definition:
      'A plan for keeping networks and submarine cables running through failures, accidents and disasters, with an agency responsible for it.',
    evidence:
      'The plan or the public summary of it, the mandate of the agency, and the rules for permits to repair cables.',
    levels: {
      full: 'The plan covers networks on land and submarine cables, names the agency, sets duties for operators and is exercised or reviewed regularly.',
      partial:
        'An agency or a plan is in place, but cables, some operators, repair permits or regular exercises are not covered.',
      pilot: 'A first exercise or a plan for a single cable or region is under trial.',
    },
    fora: ['telwg', 'desg'],
    instruments: ['putrajaya-vision'],
    notApplicable: [],
  },
  {
    id: '1.5',
    area: '1',
    kind: 'measure',
    name: 'Fixed broadband subscriptions per 100 people',
    scored: true,
    unit: 'per 100 people',
    direction: 'higher',
    scale: 'linear',
    progress: 'growth',
    floor: 0,
    goal: 45,
    min: 0,
    max: 100,
    series: 'IT.NET.BBND.P2',
    definition:
      'Subscriptions to fixed high-speed access to the public Internet, divided by population and multiplied by 100.',
    evidence:
      'The series is used where it has a value; an economy may report its own figure with a link to the official publication and the year.',
    fora: ['telwg'],
    instruments: [],
    notApplicable: [],
  },
  {
    id: '1.6',
    area: '1',
    kind: 'measure',
    name: 'Mobile cellular subscriptions per 100 people',
    scored: false,
    unit: 'per 100 people',
    direction: 'higher',
    scale: 'linear',
    progress: 'growth',
    min: 0,
    max: 500,
    series: 'IT.CEL.SETS.P2',
    definition:
      'Subscriptions to a public mobile telephone service, divided by population and multiplied by 100; shown without a score because one person can hold several.',
    evidence:
      'The series is used where it has a value; an economy may report its own figure with a link to the official publication and the year.',
    fora: ['telwg'],
    instruments: [],
    notApplicable: [],
  },
]
