/** Lets a reader choose economies, indicators and cycles, keeps the choice in the address, and makes files of them. */
import { inAddress, keepInAddress } from '../site/address.ts'

const groups = ['economies', 'indicators', 'cycles'] as const
const form = document.querySelector<HTMLFormElement>('#selection')
const said = form?.querySelector<HTMLElement>('[role="status"]')

const boxes = (name: string): HTMLInputElement[] => [
  ...(form?.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`) ?? []),
]
const chosen = (name: string): string[] => boxes(name).flatMap(({ checked, value }) => (checked ? value : []))
const say = (text: string | undefined): void => {
  if (said) said.textContent = text ?? ''
}

/** How many observations the choice has. */
function count(): number {
  const n = groups.reduce((product, name) => product * chosen(name).length, 1)
  say((form?.dataset.count ?? '').replace('#', String(n)))
  return n
}

async function read(path: string): Promise<unknown> {
  const answer = await fetch(path)
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  return answer.json()
}

async function save(ending: string): Promise<void> {
  if (!form || count() === 0) return say(form?.dataset.none)
  say(form.dataset.making)
  const [{ newestRelease, selectedFile }, { selectedRows }] = await Promise.all([
    import('../site/selected-data.ts'),
    import('../../shared/release/selected.ts'),
  ])
  const release = await newestRelease(read)
  const [economies = [], indicators = [], cycles = []] = groups.map(chosen)
  const rows = await selectedRows({ economies, indicators, cycles }, (name) =>
    read(`/data/releases/${release}/${name}`),
  )
  const link = document.createElement('a')
  link.href = URL.createObjectURL(selectedFile(rows, ending))
  link.download = `aider-tracker-${release}-selection.${ending}`
  link.click()
  // The browser needs the address until it has begun to read.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  say((form.dataset.ready ?? '').replace('{file}', link.download))
}

if (form) {
  for (const name of groups) {
    const wanted = inAddress(name)
    if (wanted !== '') for (const box of boxes(name)) box.checked = wanted.split(',').includes(box.value)
  }
  form.addEventListener('change', () => {
    for (const name of groups) {
      const all = chosen(name).length === boxes(name).length
      keepInAddress(name, all ? '' : chosen(name).join(',') || 'none')
    }
    count()
  })
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-all]'))
    button.addEventListener('click', () => {
      const own = [...(button.closest('fieldset')?.querySelectorAll<HTMLInputElement>('input') ?? [])]
      const checked = !own.every((box) => box.checked)
      for (const box of own) box.checked = checked
      form.dispatchEvent(new Event('change'))
    })
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-format]'))
    button.addEventListener('click', () => {
      save(button.dataset.format ?? 'csv').catch((error: unknown) => {
        console.error(error)
        say(form.dataset.failed)
      })
    })
  form.addEventListener('submit', (event) => event.preventDefault())
  count()
}
