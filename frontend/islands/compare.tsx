/** Makes the comparison live: the choice is read from the address and kept there. */
import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { picksMax } from '../pages/compare-picks.tsx'
import { type Choice, type Compared, CompareView } from '../pages/compare-view.tsx'
import { inAddress, keepInAddress } from '../site/address.ts'

function fromAddress(data: Compared): Choice {
  const wanted = inAddress('economies').split(',')
  // What the page does not know is ignored.
  const known = [...new Set(wanted)].filter((key) => data.economies.some((economy) => economy.key === key))
  return { chosen: known.slice(0, picksMax), onlyDifferences: inAddress('show') === 'differences' }
}

function toAddress({ chosen, onlyDifferences }: Choice): void {
  keepInAddress('economies', chosen.filter((key) => key !== '').join(','))
  keepInAddress('show', onlyDifferences ? 'differences' : '')
}

type Answers = NonNullable<Compared['economies'][number]['answers']>

/** The data with the answers of those chosen, which a page with very many loads when they are wanted. */
function useAnswers(data: Compared, { chosen }: Choice): Compared {
  const [loaded, setLoaded] = useState<Readonly<Record<string, Answers>>>({})
  const { answersAt } = data
  useEffect(() => {
    if (answersAt === undefined) return
    for (const key of chosen.filter((key) => key !== '' && !loaded[key]))
      fetch(`${answersAt}${key}.json`)
        .then((response) => response.json())
        .then((answers: Answers) => setLoaded((others) => ({ ...others, [key]: answers })))
  }, [answersAt, chosen, loaded])
  const economies = data.economies.map((economy) => ({ ...economy, ...known(loaded[economy.key]) }))
  return answersAt === undefined ? data : { ...data, economies }
}

const known = (answers: Answers | undefined) => answers && { answers }

function Live({ data: page }: { data: Compared }) {
  const [choice, setChoice] = useState(() => fromAddress(page))
  const data = useAnswers(page, choice)
  const choose = (next: Choice) => {
    toAddress(next)
    setChoice(next)
  }
  return <CompareView data={data} {...choice} onChoice={choose} />
}

const place = document.querySelector('#compare')
const source = document.querySelector('#compared')?.textContent
if (place && source) {
  const data = JSON.parse(source) as Compared
  toAddress(fromAddress(data))
  render(<Live data={data} />, place)
}
