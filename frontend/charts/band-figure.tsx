/** The chart of a trend as a part of a page; what draws it is loaded when it is first wanted. */
import { useEffect, useRef } from 'preact/hooks'
import type { ChartProps } from '../pages/analysis/trends-view.tsx'
import { useWords } from '../pages/analysis/words.ts'

export function BandFigure(props: ChartProps) {
  const words = useWords()
  const canvas = useRef<HTMLCanvasElement>(null)
  const { title, trend, picked, target } = props
  useEffect(() => {
    let gone = false
    let clear: (() => void) | undefined
    import('./band-chart.ts').then(({ drawBand }) => {
      if (!gone && canvas.current) clear = drawBand(canvas.current, props, words)
    })
    return () => {
      gone = true
      clear?.()
    }
  }, [trend, title, target, picked.join()])
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <div class="box">
        <canvas ref={canvas} role="img" aria-label={title} data-rev="0" />
      </div>
    </figure>
  )
}
