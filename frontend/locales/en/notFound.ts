/** Texts of the page that is not there, or not yet. */
export const notFound = {
  title: 'Nothing here',
  text: 'There is no page at this address. It may have been mistyped, or belong to a cycle that is not published.',
  home: 'Go to the overview',
  preparing: {
    title: 'The site is being prepared',
    text: 'The first release is being made, which takes a few seconds. Reload this page in a moment.',
    reload: 'Reload',
  },
}
