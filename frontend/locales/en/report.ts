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
  none: 'The operator of this site has given no address to write to. Copy this text, add what is wrong, and send it to whoever told you of this site or, where it is about an answer, to the economy that gave it: with page and release, anybody there can find the place.',
  after:
    'What an economy reported is its own: only the economy can change or withhold it. We pass the word on. What is changed stands in the next release; what is withheld stands among the errata.',
}
