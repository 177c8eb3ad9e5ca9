/** Indicators of focus area 5, Regulatory coherence. */
import type { Indicator } from '../types.ts'

export const area5: readonly Indicator[] = [
  {
    id: '5.1',
    area: '5',
    kind: 'policy',
    name: 'Electronic transactions law aligned with UNCITRAL model laws',
    scored: true,
    definition:
      'A law in force that gives electronic communications and contracts the same effect as paper, along the lines of the UNCITRAL model laws.',
    evidence: 'The law, the exclusions it makes, and a reference to the model law or convention it follows.',
    levels: {
      full: 'The law is in force, follows a model law in its main rules, and excludes only narrow and named matters.',
      partial: 'A law is in force but departs from the model laws in main rules or excludes wide areas.',
      pilot: 'Electronic form has effect only under a trial or for a single procedure.',
    },
    fora: ['ec', 'desg'],
    instruments: ['e-commerce-facilitation'],
    notApplicable: [],
  },
  {
    id: '5.2',
    area: '5',
    kind: 'policy',
    name: 'Regulatory cooperation arrangement on digital matters with another economy',
    scored: true,
    definition:
      'An arrangement in force by which a regulator works with a regulator of another economy on digital matters.',
    evidence:
      'The text or public summary of the arrangement, its parties and date, and an example of its use.',
    levels: {
      full: 'At least one arrangement is in force, covers the main digital matters of the regulators concerned, and is in regular use.',
      partial: 'An arrangement is in force but is narrow, new or rarely used.',
      pilot: 'Cooperation takes place on a single case or project.',
    },
    fora: ['desg', 'cti'],
    instruments: ['cpea'],
    notApplicable: [],
  },
  {
    id: '5.3',
    area: '5',
    kind: 'policy',
    name: 'Competition policy applied to digital markets',
    scored: true,
    definition: 'Competition law or policy is applied to digital markets, including platforms and data.',
    evidence:
      'The law or guidelines, and recent market studies, decisions or merger reviews in digital markets.',
    levels: {
      full: 'The rules clearly reach digital markets, the authority has the means to apply them, and it has done so.',
      partial:
        'The rules apply in principle, but without guidance, means or cases, or only to some digital markets.',
      pilot: 'A first market study or case is under way.',
    },
    fora: ['ec'],
    instruments: [],
    notApplicable: [],
  },
  {
    id: '5.4',
    area: '5',
    kind: 'policy',
    name: 'Digital regulation published before it takes effect',
    scored: true,
    definition: 'Regulation of digital activity is made public a reasonable time before it takes effect.',
    evidence:
      'The rule on publication, the place of publication, and recent examples with the dates of publication and effect.',
    levels: {
      full: 'Publication in advance is required, the time is stated and kept, and texts are free to read online.',
      partial:
        'Regulation is usually published in advance, but the time is not stated, often shortened, or some agencies are exempt.',
      pilot: 'Advance publication is tried by a single agency.',
    },
    fora: ['cti', 'ec'],
    instruments: ['e-commerce-facilitation'],
    notApplicable: [],
  },
  {
    id: '5.5',
    area: '5',
    kind: 'measure',
    name: 'Digital economy or digital trade agreements in force with other APEC economies',
    scored: false,
    unit: 'agreements',
    direction: 'higher',
    scale: 'linear',
    progress: 'growth',
    min: 0,
    max: 100,
    definition:
      'The number of agreements in force between the economy and one or more other APEC economies that are devoted to the digital economy or digital trade, or contain a chapter on it.',
    evidence:
      'A list of the agreements with their parties, the date of entry into force and a link to each text; an agreement among several economies counts once.',
    fora: ['cti', 'desg'],
    instruments: [],
    notApplicable: [],
  },
]
