/** Texts around the embedded forms. */

export const embed = {
  summary: 'Embed this in your page',
  alone: 'Open the embedded form alone',
  snippet: 'Lines to copy into your page',
}
