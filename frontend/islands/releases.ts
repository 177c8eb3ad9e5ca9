/** Compares any two releases that a reader chooses; the choice stands in the address. */
import type { ReleaseTexts } from '../pages/release-choice.tsx'
import { inAddress, keepInAddress } from '../site/address.ts'

const place = document.querySelector<HTMLElement>('#any-two')
const [from, to] = [...(place?.querySelectorAll('select') ?? [])]
const said = place?.querySelector('[role=status]')
const source = place?.querySelector('script')?.textContent

if (place && from && to && said && source) {
  const texts = JSON.parse(source) as ReleaseTexts
  let latest = 0

  const compare = async (): Promise<void> => {
    latest += 1
    const run = latest
    const result = place.querySelector('div')
    result?.replaceChildren()
    const one = (from.value === '') !== (to.value === '')
    said.textContent = one ? texts.choose : ''
    if (from.value === '' || to.value === '') return
    said.textContent = texts.working
    try {
      const { compareReleases } = await import('../site/compare-releases.ts')
      const { summary, table } = await compareReleases(from.value, to.value, texts)
      // Another choice may have been made meanwhile.
      if (run !== latest) return
      said.textContent = summary
      if (table) result?.replaceChildren(table)
    } catch (error) {
      console.error(error)
      if (run === latest) said.textContent = texts.failed
    }
  }
  // What is below a comparison that a link asks for stays where it is until it comes.
  place.classList.toggle('asked', inAddress(from.id) !== '' && inAddress(to.id) !== '')
  for (const select of [from, to]) {
    const wanted = inAddress(select.id)
    if ([...select.options].some(({ value }) => value === wanted)) select.value = wanted
    select.addEventListener('change', () => {
      keepInAddress(select.id, select.value)
      compare()
    })
  }
  compare()
}
