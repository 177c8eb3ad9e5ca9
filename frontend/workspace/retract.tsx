/** Withholding published answers of a section from later releases. */
import { useState } from 'preact/hooks'
import { indicatorsIn } from '../../shared/framework/index.ts'
import { text as t } from '../locales/workspace.ts'
import { indicatorName } from './names.ts'
import type { SectionProps } from './section.tsx'
import { Step } from './step.tsx'

const s = t.steps

export function Retract(props: SectionProps) {
  const { report, area, reload } = props
  const [chosen, setChosen] = useState<readonly string[]>([])
  const withheld = report.sections[area].section?.withheld ?? {}
  const gone = indicatorsIn(area).filter(({ id }) => withheld[id])
  const left = indicatorsIn(area).filter(({ id }) => report.answers[id]?.answer && !withheld[id])
  const toggle = (id: string) =>
    setChosen((now) => (now.includes(id) ? now.filter((x) => x !== id) : [...now, id]))
  const loadAgain = async () => {
    setChosen([])
    await reload()
  }
  return (
    <>
      <p role="status">{gone.length > 0 && s.withheldNow(gone.map(({ id }) => id).join(', '))}</p>
      {left.length > 0 && (
        <details>
          <summary>{s.retract}</summary>
          <fieldset class="checks">
            <legend>{s.retractWhich}</legend>
            {left.map(({ id }) => (
              <label key={id}>
                <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
                {id} {indicatorName(id)}
              </label>
            ))}
          </fieldset>
          <Step
            {...props}
            reload={loadAgain}
            step="retract"
            label={s.retract}
            field={{ name: 'erratum', label: s.erratum }}
            fields={{ indicators: chosen }}
          />
        </details>
      )}
    </>
  )
}
