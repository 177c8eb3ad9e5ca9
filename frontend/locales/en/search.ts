/** Texts of the search page. `#` stands for a number. */

export const search = {
  title: 'Search',
  description: 'Every economy, focus area, indicator, instrument and body of the site.',
  lead: 'Economies, focus areas, indicators, instruments and bodies: by name, number, acronym, other names and what they are about.',
  label: 'Find',
  none: 'Nothing answers to that. Try fewer or other words, or look through the list of focus areas.',
  one: '1 entry found.',
  many: '# entries found.',
  similar: 'None has exactly these words; these are the nearest.',
  also: 'also:',
  failed: 'The search could not be loaded. The list below has everything.',
}
