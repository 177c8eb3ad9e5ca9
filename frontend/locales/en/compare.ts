/** Texts of the comparison. */

export const compare = {
  title: 'Compare economies',
  description: 'Up to five economies side by side: scores by focus area and every answer.',
  lead: 'Up to five economies side by side, against the middle half of all that have a score. The address keeps your choice, so it can be shared.',
  noScript: 'Choosing economies needs JavaScript. All scores stand in the',
  view: {
    choose: 'Economies',
    economy: 'Economy',
    hint: 'Choose an economy to see its scores and answers here.',
    /** `#` stands for the economies, `%` for how many answers are listed. */
    shown: 'Shown: #. Answers: %.',
    differences: 'Only answers that differ',
    answers: 'Answers',
    answersCaption: 'Levels and figures by indicator.',
    picture: 'Picture of the numbers beside it',
    same: 'These economies gave the same answer to every question.',
  },
}
