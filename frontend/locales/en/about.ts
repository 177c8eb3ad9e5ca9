/** What this site is. */
export const about = {
  title: 'About',
  lead: 'AIDER Tracker shows how far the 21 APEC member economies have come on the APEC Internet and Digital Economy Roadmap, which Leaders welcomed at Da Nang in 2017.',
  sections: [
    {
      title: 'A voluntary roadmap',
      text: [
        'The roadmap names eleven key focus areas and binds nobody. Progress comes from coordination, persuasion and learning. So an economy may say that something does not apply, or prefer not to report; silence is shown as silence; nobody is ranked on the front page; and beside every score stands how much of it was answered.',
      ],
    },
    {
      title: 'Who does what',
      text: [
        'Economies report about themselves, with evidence. Analysts of the kind of APEC’s Policy Support Unit review and publish. The Digital Economy Steering Group opens and closes reporting cycles. The public reads everything that is published, and nothing else.',
      ],
    },
    {
      title: 'A proposed framework',
      text: [
        'APEC has agreed on no indicator list for the roadmap. The 59 indicators here are an illustrative proposal. Reports marked as demonstration are invented: they speak for no economy.',
      ],
    },
    {
      title: 'Trust in the figures',
      text: [
        'Every change to a report is an event that carries the hash of the one before it. Every release is numbered, never changed, and named by the hash of its content; it lists the event behind each published section and the vintage of each series.',
      ],
    },
  ],
}
