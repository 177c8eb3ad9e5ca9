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
      title: 'Implementation rate',
      text: [
        'The share of full implementation that an economy’s answers reach, after the UN survey on digital and sustainable trade facilitation: rate = 100 × sum of levels / (3 × answered), over scored indicators with a level. The number answered stands beside it, because silence does not lower a rate; the score of a focus area and its bounds show what silence leaves open.',
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
        'An arrow compares only indicators that were scored in both cycles, like for like: a figure of a series counts in it only where both cycles use the same vintage. The change of an APEC mean compares only economies published in both, 14 or more, each over what it has scored in both, like for like. Less than one point is unchanged.',
      ],
    },
    {
      title: 'Spread',
      text: [
        'Lowest and highest score, and the quartiles (type 7), over economies with a published score; 14 are needed. The mean of all economies to which an area applies lies between the means of their honest bounds, low and high; one that reported nothing has 0 and 100.',
      ],
    },
    {
      title: 'Classes of progress',
      text: [
        'A value is compared at two ends, base and latest; what lay between is not seen. Percentages, scores and gaps count in points a year: pace = d × (y − y₀) / (t − t₀), where d is 1 if higher is better and −1 if lower is. Measures without an upper bound count by growth: pace = d × ((y / y₀)^(1 / (t − t₀)) − 1), over two years or more and only where all values are above zero. The table of indicators says which form each has; the points of an index are those of its range taken as 0 to 100.',
        'With a target, R = pace / the pace that the target needs: achieved where the target is met; R ≥ 0.95 on track; R ≥ 0.60 progress that must accelerate; R ≥ 0 limited; below 0 moving away. What stood at its target from the start is maintained or moved away. The framework sets no target yet, so what is published follows fixed paces instead: from 1 point or 1.5 % a year on track, from 0.3 points or 0.5 % to accelerate, from 0 limited, below moving away; within 5 points of the best possible value no pace is judged (near ceiling).',
        'A focus area compares the indicators scored at both ends. Levels of implementation are no pace: they are up, unchanged or down since the first cycle that has one, with the cycle of the last move. A measured series counts from 2017, the year of the roadmap, and never across a break of the series.',
      ],
    },
    {
      title: 'Status and anticipated progress',
      text: [
        'Where there is a target, status = 10 × d × (current − base) / |target − base|, from −10 to 10: 0 is the base, 10 the target. Anticipated progress, after ESCAP, extends the unweighted least-squares line through all points since the base to the target year; what would still be missing, as a share of the gap at the base, is on track up to 10 %, to accelerate up to 100 %, to reverse beyond. It needs three points and a base short of its target. It is an extrapolation, not a forecast, and a straight line knows no ceiling.',
      ],
    },
    {
      title: 'Are economies coming closer?',
      text: [
        'Only economies with data at both ends are compared, the same ones in every year; a year that lacks one of them is left out, and below 14 economies nothing is published. The scores of a focus area are taken like for like: of each economy over the indicators scored at both ends, a figure of a series only where both ends use the same vintage; so they can differ from the published scores, and a revision by a publisher brings nobody closer. Sigma is the population standard deviation of each year and, for measures, the coefficient of variation (standard deviation / mean). Scores can be 0 and have no such coefficient.',
        'Beta says whether those behind move faster: least squares of (1 / T) × ln(x₁ / x₀) on ln x₀ for positive measures, of (x₁ − x₀) / T on x₀ for scores, from x₀ to x₁ in T years. Below 0 economies converge, at a speed of −ln(1 + T × beta) / T a year, and half of the gap closes in ln 2 / speed years; both are given only where −1 < T × beta < 0. Beside beta stand its standard error, beta without the economy whose absence moves it most, and the range between highest and lowest at both ends, in points or in the unit of the measure.',
        'What is bounded converges by arithmetic alone near its ceiling. Twenty-one economies are few, and one far from the others can make or hide a result. Economies came closer or drifted apart where the standard deviation changed by at least 1 point or, for measured series, the coefficient of variation by at least 0.01.',
      ],
    },
    {
      title: 'Groups, targets and vintages of your own choice',
      text: [
        'A group that you choose follows the rule of APEC’s mean, applied to the group: its mean is shown where at least two thirds of its members have data and, where weighted, if these have two thirds of the group’s weight. A target that you set is judged by the rules above; it stands in the address of the view, is marked as yours, and enters nothing that is published.',
        'A vintage is compared with the one before it, figure by figure: added are those that only the newer one has, removed those that only the older one has, revised those that both have and not the same.',
      ],
    },
    {
      title: 'Range of places',
      text: [
        'Where a ranking is asked for, an economy has a range of places, not a rank: best = 1 + number of economies with low > its high + δ; worst = N − number of economies with high < its low − δ. Low and high are the honest bounds; N counts the economies to which the focus area applies; δ = 100 / (3 × scored indicators in the area), one step of one level. An economy that reported nothing could stand anywhere, so it widens every range.',
      ],
    },
    {
      title: 'Peers to learn from',
      text: [
        'The economies that stood at the same level, or within 10 points of the same score, in an earlier cycle and stand higher now, the largest move first, with what they reported about how: instruments, agency, evidence. Standing there earlier does not make the same way fit; what helped is the economies’ own account.',
      ],
    },
    {
      title: 'Institutional density',
      text: [
        'For each focus area: contributing fora, instruments of the register by kind, indicators that the framework links to an instrument, and the share of published answers with a level or a number that cite one. The change beside them is of the same economies, each over the same indicators, as under convergence. It counts what there is and does not say that it works; which forum and instrument serve which focus area is proposed.',
      ],
    },
    {
      title: 'CBPR participation and data flows',
      text: [
        'For each economy that takes part in the CBPR System: the mean score in data flows over the cycles before the year of joining and over those after it, that year left out, and beside the difference what the economies that never joined did over the same years. This is an association: who joins differs from who does not, few have joined, most of them before the first cycle, and joining is one of many things that happened. It is no measure of the effect of taking part, which is voluntary.',
      ],
    },
    {
      title: 'Support sought and offered',
      text: [
        'In each focus area, every economy that seeks support is set beside every other one that declared that it can share experience. The declarations are the economies’ own; a match is an opening for a conversation.',
      ],
    },
    {
      title: 'Second looks',
      text: [
        'In a cycle in which the secretariat has switched them on, an analyst (the role of APEC’s Policy Support Unit; no person is named) may note on a published answer that what they found agrees with it, that it differs, with a reason and a source, or that it cannot be verified, with a reason. The economy sees the note first. It becomes public with the release after the economy has replied or, without a reply, after the days that the cycle states; the reply stands with it in the economy’s own words.',
        'A second look is no answer and no correction: the economy’s own answer stands, and no level, figure, score or mean is made of it. It is no audit, most answers have none, and having none says nothing. It is about the answer as it was published; once the economy publishes another one, it no longer stands beside it. An analyst may withdraw it with a reason, which stays in the history of the report.',
      ],
    },
    {
      title: 'What the words mean',
      text: [
        'Reported: the economy answered. From a series: a publisher’s figure counts. Not applicable: the economy says so, with a reason that the indicator allows; it leaves the denominator. Not reported: the economy has not answered, or prefers not to; it is never zero. No source data and too old: gaps of the publisher, never of the economy. Series not imported yet: a gap of this site; files carry it as no_source_data without a vintage. Withheld: the economy withdrew a published answer; the erratum says why.',
      ],
    },
    {
      title: 'Briefs',
      text: [
        'A brief is what an analyst writes about these figures. Its tables and charts are computed from the files of the one release that it names, by the same rules as the pages of answers and of trends, and do not change when another release comes. Its words are the analyst’s own.',
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
