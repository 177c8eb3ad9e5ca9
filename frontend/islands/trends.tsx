/** Makes the page of trends live. */
import { render } from 'preact'
import { BandFigure } from '../charts/band-figure.tsx'
import { TrendsView } from '../pages/analysis/trends-view.tsx'
import { type Words, WordsContext } from '../pages/analysis/words.ts'
import { useChoice } from '../site/analysis-choice.ts'
import { loadSubject } from '../site/analysis-data.ts'
import { readWords } from '../site/analysis-words.ts'

function Live({ words }: { words: Words }) {
  const { choice, choose, loaded } = useChoice(words.names, loadSubject)
  return (
    <WordsContext.Provider value={words}>
      <TrendsView
        choice={choice}
        onChoice={choose}
        {...(loaded !== undefined && { loaded })}
        chart={(props) => <BandFigure {...props} />}
      />
    </WordsContext.Provider>
  )
}

const place = document.querySelector('#trends')
if (place) render(<Live words={await readWords()} />, place)
