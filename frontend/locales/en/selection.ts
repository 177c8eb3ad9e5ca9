/** Texts of the page where one chooses what to download. */
export const selection = {
  title: 'A selection of your own',
  description: 'Choose economies, indicators and cycles, and download just these observations in any format.',
  lead: 'Choose economies, indicators and cycles. The file is made in this browser from the published release, unrounded, with the same columns as every other file; the choice stands in the address, so that a link to it opens the same.',
  noScript: 'Choosing needs a script. Without one there are files for each economy and each indicator:',
  cycles: 'Cycles',
  economies: 'Economies',
  all: 'All or none',
  count: 'Observations chosen: #.',
  none: 'Nothing is chosen. Choose at least one cycle, one economy and one indicator.',
  making: 'Reading the published files …',
  failed: 'The file could not be made. The files for each economy hold the same.',
}
