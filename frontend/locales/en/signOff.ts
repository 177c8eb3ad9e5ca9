/** The copy of a report that an economy clears on paper. */
export const signOff = {
  link: 'Copy for clearance, to print',
  title: (economy: string, cycle: string): string => `For clearance: ${economy}, cycle ${cycle}`,
  lead: (at: string): string =>
    `The text as it stands on ${at}. Indicators: illustrative framework, proposed, not agreed by APEC.`,
  choose: 'Sections',
  all: 'The whole report',
  print: 'Print',
  toSection: (id: string): string => `Back to section ${id}`,
  toReport: 'Back to the report',
  unsent: (n: number): string =>
    n === 1
      ? '1 answer is on this device only and not in this copy.'
      : `${n} answers are on this device only and not in this copy.`,
  state: (status: string, k: number, m: number): string =>
    `State: ${status}; ${k} of ${m} questions answered.`,
  gap: 'Not answered: will show as not reported.',
  carried: (cycle: string): string =>
    `Carried forward from ${cycle} and not confirmed: no part of what is submitted.`,
  withheld: 'Withheld from publication.',
  gaps: (ids: string): string => `Open in this section: ${ids}.`,
  seeks: (note: string): string => (note ? `Support sought: ${note}` : 'Support is sought in this area.'),
  shares: (note: string): string => (note ? `Can share: ${note}` : 'Experience can be shared in this area.'),
  clearance: 'Clearance',
  cleared: (sections: string): string => `The text of ${sections} is cleared for submission.`,
  sections: (ids: string): string => `sections ${ids}`,
  section: (id: string): string => `section ${id}`,
  whole: 'the whole report',
  name: 'Name',
  office: 'Office',
  date: 'Date',
  signature: 'Signature',
}
