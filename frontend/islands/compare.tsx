/** Makes the comparison live: the choice is read from the address and kept there. */
import { render } from 'preact'
import { useState } from 'preact/hooks'
import { picksMax } from '../pages/compare-picks.tsx'
import { type Choice, type Compared, CompareView } from '../pages/compare-view.tsx'

function fromAddress(data: Compared): Choice {
  const { searchParams } = new URL(location.href)
  const wanted = searchParams.get('economies')?.split(',') ?? []
  // What the page does not know is ignored.
  const known = [...new Set(wanted)].filter((key) => data.economies.some((economy) => economy.key === key))
  return { chosen: known.slice(0, picksMax), onlyDifferences: searchParams.get('show') === 'differences' }
}

function toAddress({ chosen, onlyDifferences }: Choice): void {
  const address = new URL(location.href)
  const keys = chosen.filter((key) => key !== '')
  if (keys.length > 0) address.searchParams.set('economies', keys.join(','))
  else address.searchParams.delete('economies')
  if (onlyDifferences) address.searchParams.set('show', 'differences')
  else address.searchParams.delete('show')
  history.replaceState(null, '', address)
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.meta nav a')) link.search = address.search
}

function Live({ data }: { data: Compared }) {
  const [choice, setChoice] = useState(() => fromAddress(data))
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
