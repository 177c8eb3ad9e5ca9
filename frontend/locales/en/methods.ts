/** The methods page: each number's formula and its limits. */
export const methods = {
  title: 'Methods',
  lead: 'How every number on this site is made. Nothing is imputed: what is missing is shown as missing, and every mean says over how many economies it runs.',
  sections: [
    {
      title: 'Score of an answer',
      text: [
        'A level counts 0 (not implemented), 1 (pilot), 2 (partially) or 3 (fully implemented): score = 100 × level / 3.',
        'A figure counts between a floor that scores 0 and a goal that scores 100: score = 100 × (x − floor) / (goal − floor), on logarithms where the framework says so, and never below 0 or above 100. Floor and goal are fixed for a version of the framework, so that scores compare across years.',
        'A figure from a series counts in a cycle if it is of that year or at most three years older and no forecast. An older one is shown with its year and not scored. Where the economy reports the number itself, both are shown; the series counts, and the economy’s own number counts where the series has none.',
      ],
    },
    {
      title: 'Score of an economy in a focus area',
      text: [
        'm is the number of scored indicators less those that do not apply; k of them have a score; score = sum / k. It is published only if 3k ≥ 2m and k ≥ 2; otherwise the cell shows k of m.',
        'Beside it stand honest bounds, whatever the missing answers would be: low = sum / m, high = (sum + 100 (m − k)) / m.',
      ],
    },
    {
      title: 'APEC mean',
      text: [
        'The simple mean, so that large economies do not decide the picture; a mean weighted by population stands beside figures where weights were imported. It is published only if at least 14 of the 21 economies have data and, where weighted, if these have at least two thirds of the weight of all 21; where the weight of one economy is unknown, so is the whole, and no weighted mean is published. Weights are of the latest year that is no projection and not after the figure’s year.',
      ],
    },
    {
      title: 'Change',
      text: [
        'An arrow compares only indicators that were scored in both cycles. The change of an APEC mean compares only economies published in both. Less than one point is unchanged.',
      ],
    },
    {
      title: 'Spread',
      text: [
        'Lowest and highest score, and the quartiles (type 7), over economies with a published score; 14 are needed.',
      ],
    },
    {
      title: 'What the words mean',
      text: [
        'Reported: the economy answered. From a series: a publisher’s figure counts. Not applicable: the economy says so, with a reason that the indicator allows; it leaves the denominator. Not reported: the economy has not answered, or prefers not to; it is never zero. No source data and too old: gaps of the publisher, never of the economy. Series not imported yet: a gap of this site; files carry it as no_source_data without a vintage. Withheld: the economy withdrew a published answer; the erratum says why.',
      ],
    },
    {
      title: 'Limits',
      text: [
        'Self-reports are the economies’ own view, reviewed for clarity and not audited. The framework is a proposal; APEC has not agreed on one. A score near its ceiling can rise little, so economies come closer there by arithmetic alone.',
      ],
    },
  ],
}
