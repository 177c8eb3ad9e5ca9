/** Texts of the page on which errors are reported. */
export const report = {
  title: 'Report an error',
  description: 'How to tell us that a figure, a text or a page is wrong.',
  lead: 'A wrong figure, a broken link, a page that cannot be read with your tools: please tell us.',
  what: 'Say these three things:',
  page: 'Page',
  pageHint: 'the address of the page on which you saw it',
  release: 'Release',
  wrong: 'What is wrong, and how you know: a source, if there is one.',
  write: (address: string): string => `Write to ${address}`,
  subject: 'AIDER Tracker: an error',
  none: 'The operator of this site has given no address to write to. Please use the way in which you learned of this site, or ask the economy whose answer it is.',
  after:
    'What an economy reported is its own: only the economy can change or withhold it. We pass the word on. What is changed stands in the next release; what is withheld stands among the errata.',
}
