/** Texts of the page of instruments and bodies. */

export const instruments = {
  title: 'Instruments and bodies',
  description:
    'APEC’s instruments and bodies behind the roadmap, and participation in the Cross-Border Privacy Rules System over time.',
  lead: (instruments: number, bodies: number): string =>
    `The roadmap stands on others: ${instruments} instruments since 1995 and ${bodies} bodies that work on its focus areas.`,
  matrix: 'What stands behind each focus area',
  matrixText:
    'APEC has agreed on no lead body for a focus area that could be found. Which body and which instrument serves which area is this site’s proposal.',
  matrixCaption: (cycle: string | undefined): string =>
    cycle === undefined
      ? 'Contributing bodies and instruments by focus area, proposed.'
      : `Contributing bodies and instruments by focus area, proposed, and how many published answers of ${cycle} name an instrument.`,
  fora: 'Contributing bodies',
  count: 'Number',
  citing: 'Answers that name one',
  of: (n: number, all: number): string => `${n} of ${all}`,
  register: 'Register of instruments',
  registerCaption: 'By year of adoption; names as in the documents',
  year: 'Year',
  instrument: 'Instrument',
  kind: 'Kind',
  by: 'Adopted or kept by',
  bodies: 'Bodies',
  historical: 'It has ended or continues inside another body.',
  cbpr: 'APEC Cross-Border Privacy Rules (CBPR) System',
  cbprText:
    'A voluntary system since 2011: firms are certified against 50 programme requirements built on nine principles. An economy joins by a letter of intent, participation in the Cross-border Privacy Enforcement Arrangement, the use of an accountability agent, and a finding of the Joint Oversight Panel. Joining is a choice; it enters no score.',
  participationText: (n: number, first: number): string => `${n} of 21 economies have joined since ${first}.`,
  participationCaption: 'Economies by the year in which they joined',
  joined: 'Joined',
  total: 'In all',
  agents: 'Accountability agents named in public sources:',
  agentsNote: 'The list need not be complete.',
  forum: 'Global CBPR Forum',
  forumText: (declared: string, by: string, systems: string): string =>
    `A forum outside APEC, so it is kept apart here. It was declared on ${declared} by ${by}. Its own Global CBPR and Global PRP Systems have run since ${systems}.`,
}
