/** Reads the published files of the chosen observation and shows where it comes from; the choice stands in the address. */
import { render } from 'preact'
import { type Lineage, lineageOf } from '../../shared/release/lineage.ts'
import { formats } from '../locales/format.ts'
import { type LineageNames, LineageView } from '../pages/lineage-view.tsx'
import { inAddress, keepInAddress } from '../site/address.ts'

const choices = ['economy', 'indicator', 'cycle'] as const
const place = document.querySelector<HTMLElement>('#lineage')
const form = document.querySelector<HTMLFormElement>('#observation')
const language = document.documentElement.lang === 'es' ? 'es' : 'en'

const texts = async () =>
  language === 'es'
    ? (await import('../locales/es/lineage.ts')).lineage
    : (await import('../locales/en/lineage.ts')).lineage

async function read(path: string): Promise<unknown> {
  const answer = await fetch(path)
  if (answer.status === 404) return undefined
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  return answer.json()
}

const select = (name: string): HTMLSelectElement | undefined =>
  form?.querySelector<HTMLSelectElement>(`select[name="${name}"]`) ?? undefined

/** The choice of the address; what is not in the lists stays as it is asked for, and is then answered as unknown. */
const chosen = () => ({
  economy: inAddress('economy').toUpperCase(),
  indicator: inAddress('indicator'),
  cycle: inAddress('cycle'),
})

let asked = 0

async function show(into: HTMLElement): Promise<void> {
  asked += 1
  const mine = asked
  const say = (text: string | undefined) => render(<p>{text}</p>, into)
  const { economy, indicator, cycle } = chosen()
  if (economy === '' && indicator === '' && cycle === '') return
  const isKnown = choices.every((name) => {
    const wanted = inAddress(name).toLowerCase()
    return [...(select(name)?.options ?? [])].some(({ value }) => value === wanted)
  })
  if (!isKnown) return say(into.dataset.unknown)
  say(into.dataset.loading)
  try {
    const [lineage, t] = await Promise.all([lineageOf(read, { economy, indicator, cycle }), texts()])
    if (mine !== asked) return
    if (lineage) fill(into, lineage, t)
    else say(into.dataset.unknown)
  } catch (error) {
    console.error(error)
    if (mine === asked) say(into.dataset.failed)
  }
}

function fill(into: HTMLElement, lineage: Lineage, t: Awaited<ReturnType<typeof texts>>): void {
  const names = JSON.parse(document.querySelector('#names')?.textContent ?? '{}') as LineageNames
  render(<LineageView lineage={lineage} names={names} t={t} formats={formats(language)} />, into)
}

if (place && form) {
  for (const name of choices) {
    const field = select(name)
    const wanted = inAddress(name).toLowerCase()
    if (field && wanted !== '') field.value = wanted
    field?.addEventListener('change', () => {
      for (const one of choices) keepInAddress(one, select(one)?.value ?? '')
      show(place)
    })
  }
  form.addEventListener('submit', (event) => event.preventDefault())
  show(place)
}
