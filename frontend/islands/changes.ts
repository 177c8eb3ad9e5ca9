/** Shows what moved in one economy alone; the choice stands in the address. */
import { inAddress, keepInAddress } from '../site/address.ts'

const select = document.querySelector<HTMLSelectElement>('#economy')
const said = document.querySelector<HTMLElement>('#filtered')
const moves = [...document.querySelectorAll<HTMLElement>('main .moves li')]

function show(key: string): void {
  for (const move of moves)
    move.hidden = key !== '' && !move.querySelector('a')?.pathname.includes(`/economies/${key}/`)
  for (const section of new Set(moves.map((move) => move.closest('section'))))
    if (section) section.hidden = section.querySelector('li:not([hidden])') === null
  if (said)
    said.textContent =
      key === ''
        ? ''
        : (said.dataset.shown ?? '').replace('#', String(moves.filter(({ hidden }) => !hidden).length))
}

if (select) {
  const wanted = inAddress('economy').toLowerCase()
  // What did not move, or is unknown, is ignored.
  if ([...select.options].some(({ value }) => value === wanted)) select.value = wanted
  show(select.value)
  select.addEventListener('change', () => {
    keepInAddress('economy', select.value)
    show(select.value)
  })
}
