/** Makes the page of trends live: what is chosen is read from the address, loaded, shown and kept there. */
import { render } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { type Choice, choiceAsValues, choiceFrom } from '../pages/analysis/choice.ts'
import { type ChartProps, TrendsView } from '../pages/analysis/trends-view.tsx'
import { type Words, WordsContext } from '../pages/analysis/words.ts'
import type { Loaded } from '../pages/models/analysis/trend.ts'
import { inAddress, keepInAddress } from '../site/address.ts'
import { loadSubject } from '../site/analysis-data.ts'
import { readWords } from '../site/analysis-words.ts'

function Chart(props: ChartProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { title, trend, unit, picked, target } = props
  useEffect(() => {
    let gone = false
    let clear: (() => void) | undefined
    import('../charts/band-chart.ts').then(({ drawBand }) => {
      if (!gone && canvas.current) clear = drawBand(canvas.current, props, words)
    })
    return () => {
      gone = true
      clear?.()
    }
  }, [trend, unit, title, target, picked.join()])
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <div class="box">
        <canvas ref={canvas} role="img" aria-label={title} data-rev="0" />
      </div>
    </figure>
  )
}

function Live() {
  const { names } = words
  const subjects = new Set([...names.areas, ...names.indicators].map(({ id }) => id))
  const [choice, setChoice] = useState(() => choiceFrom(inAddress, subjects))
  const [loaded, setLoaded] = useState<{ of: string; what: readonly Loaded[] | 'failed' }>()
  const { of } = choice
  const choose = (next: Choice) => {
    for (const [name, value] of Object.entries(choiceAsValues(next))) keepInAddress(name, value)
    setChoice(next)
  }
  useEffect(() => {
    if (of === '') return
    loadSubject(of, names).then(
      (what) => setLoaded({ of, what }),
      () => setLoaded({ of, what: 'failed' }),
    )
  }, [of, names])
  const what = loaded?.of === of ? loaded.what : undefined
  return (
    <WordsContext.Provider value={words}>
      <TrendsView
        choice={choice}
        onChoice={choose}
        {...(what !== undefined && { loaded: what })}
        chart={(props) => <Chart {...props} />}
      />
    </WordsContext.Provider>
  )
}

const place = document.querySelector('#trends')
const words: Words = await readWords()
if (place) render(<Live />, place)
