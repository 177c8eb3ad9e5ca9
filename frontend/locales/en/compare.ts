/** Texts of the comparison. */

export const compare = {
  title: 'Compare economies',
  description: 'Up to five economies side by side: scores by focus area and every answer.',
  lead: 'Up to five economies side by side, against the middle half of all that have a score. The address keeps your choice, so it can be shared.',
  noScript:
    'Choosing economies needs JavaScript. These are the scores of all; each name leads to an economy’s answers.',
  view: {
    choose: 'Economies',
    economy: 'Economy',
    hint: 'Choose economies to see their scores and answers side by side.',
    all: 'Scores from 0 to 100 by economy and focus area, in APEC’s order.',
    /** `#` stands for the economies, `%` for how many answers are listed. */
    shown: 'Shown: #. Answers: %.',
    differences: 'Only answers that differ',
    answers: 'Answers',
    answersCaption: 'Levels and figures by indicator.',
    picture: 'Picture of the numbers beside it',
    same: 'These economies gave the same answer to every question.',
  },
}
