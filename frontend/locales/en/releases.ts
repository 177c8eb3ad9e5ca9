/** Texts of the pages of releases, of what changed in them, and of errata. */
import type { ChangeKind } from '../../../shared/release/difference.ts'
import type { ReleaseEntry } from '../../../shared/release/log.ts'
import { formats } from '../format.ts'
import { plural } from '../plural.ts'

const { date, figure } = formats('en')

const kinds: Readonly<Record<ChangeKind, string>> = {
  added: 'Added',
  changed: 'Changed',
  withheld: 'Withheld',
  removed: 'No longer there',
}

export const releases = {
  title: 'Releases',
  description: 'Every release with its number, date, hash and what changed.',
  lead: 'A release is everything that was public at one moment. It is numbered, never changed, and stays readable at its own address.',
  caption: 'Releases, newest first',
  columns: { release: 'Release', at: 'Released', changed: 'What changed', hash: 'Content hash' },
  older: 'Older releases',
  range: (from: number, to: number): string => `No. ${from} to ${to}`,
  number: (n: number): string => `No. ${n}`,
  named: (n: number): string => `Release No. ${n}`,
  at: (at: string): string => `Released ${date(at)}`,
  first: 'The first release.',
  /** What changed in a release, in one line. */
  summary: ({ added, changed, withheld, removed, sections, vintages }: ReleaseEntry['counts']): string =>
    [
      added > 0 && `${figure(added)} ${added === 1 ? 'answer or figure' : 'answers or figures'} added`,
      changed > 0 && `${figure(changed)} changed`,
      withheld > 0 && `${withheld} withheld`,
      removed > 0 && `${removed} no longer there`,
      sections > 0 && `${plural(sections, 'section', 'sections')} published`,
      vintages > 0 && `${plural(vintages, 'vintage', 'vintages')} imported`,
    ]
      .filter(Boolean)
      .join('; ') || 'No answer, figure or vintage changed.',
  newer: 'This page shows the release as it was on its day, and stays so when there are newer ones.',
  newest: 'The newest figures',
  scores: (n: number, cycle: string): string =>
    `Score out of 100 by economy and focus area, ${cycle}, as in release No. ${n}. Its files below have the cycles before, every answer and every figure.`,
  all: 'All releases',
  parent: 'The release before it',
  hash: 'Content hash',
  files: 'Its files',
  filesText: 'These files are as they were on that day; they never change.',
  changes: (n: number): string => `What changed in release No. ${n}`,
  changesDescription: (n: number): string =>
    `Answers and figures that release No. ${n} added, changed or withheld.`,
  since: (n: number): string => `Compared with release No. ${n}.`,
  nothingBefore: 'There was no release before it, so everything in it is new.',
  changesCaption: 'Answers and figures that differ',
  changeColumns: {
    economy: 'Economy',
    cycle: 'Cycle',
    indicator: 'Indicator',
    kind: 'Change',
    before: 'Before',
    after: 'Now',
  },
  kinds,
  sides: { own: 'own number', series: 'series' },
  choice: {
    title: 'Compare any two',
    from: 'From',
    to: 'to',
    texts: {
      choose: 'Choose the other release as well.',
      working: 'Reading the files of both releases …',
      nothing: 'No answer and no figure differs.',
      vintages: { stated: 'vintage of #', assumed: 'imported #; the file gives no date' },
      failed: 'The files could not be read. Please try again.',
      /** `#` stands for a number. */
      more: 'the first # are shown',
    },
  },
  more: (shown: number, all: number): string =>
    `The first ${figure(shown)} of ${figure(all)} are shown; all stand in the file.`,
  changesFile: 'The same as JSON',
  vintagesAdded: 'Vintages that came in',
  vintagesRemoved: 'Vintages no longer in use',
  sectionsPublished: 'Sections published',
  errata: 'Errata',
  errataDescription: 'Answers that an economy withheld after publication, with date and erratum.',
  errataLead:
    'An economy may withhold an answer after publication. Earlier releases keep it; later ones say that it is withheld, when, and why.',
  noErrata: 'No answer has been withheld so far.',
  errataCaption: 'Withheld answers, newest first',
  errataColumns: { at: 'Withheld', erratum: 'Erratum' },
  feed: 'Feed of releases (Atom)',
  feedTitle: 'AIDER Tracker: releases',
}
