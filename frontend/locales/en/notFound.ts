/** Texts of the page that is not there. */
export const notFound = {
  title: 'Nothing here',
  text: 'There is no page at this address. It may have been mistyped, or belong to a cycle that is not published.',
  home: 'Go to the overview',
}
