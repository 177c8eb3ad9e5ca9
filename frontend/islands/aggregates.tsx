/** Makes the page of means and medians live. */
import { render } from 'preact'
import { BandFigure } from '../charts/band-figure.tsx'
import { AggregatesView } from '../pages/analysis/aggregates-view.tsx'
import { type Words, WordsContext } from '../pages/analysis/words.ts'
import { useChoice } from '../site/analysis-choice.ts'
import { loadWeighted } from '../site/analysis-data.ts'
import { readWords } from '../site/analysis-words.ts'

function Live({ words }: { words: Words }) {
  const { choice, choose, loaded } = useChoice(words.names, loadWeighted)
  return (
    <WordsContext.Provider value={words}>
      <AggregatesView
        choice={choice}
        onChoice={choose}
        {...(loaded !== undefined && { loaded })}
        chart={(props) => <BandFigure {...props} />}
      />
    </WordsContext.Provider>
  )
}

const place = document.querySelector('#aggregates')
if (place) render(<Live words={await readWords()} />, place)
