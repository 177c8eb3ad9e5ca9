/** Texts of the search page. `#` stands for a number. */

export const search = {
  title: 'Search',
  description: 'Every economy, focus area and indicator of the site.',
  lead: 'Economies, focus areas and indicators. Type part of a name or a number.',
  label: 'Find',
  none: 'Nothing has that name. Try fewer letters, or look through the list of focus areas.',
  one: '1 entry found.',
  many: '# entries found.',
}
