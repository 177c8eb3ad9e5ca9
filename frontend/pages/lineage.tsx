/** Where any observation comes from: a choice that stands in the address, and a place that a script fills. */
import { economies } from '../../shared/economies.ts'
import { focusAreas, indicatorsIn, seriesRegister } from '../../shared/framework/index.ts'
import { dataBlock } from './data-block.ts'
import { documentOf, type Frame, Meta } from './document.tsx'
import type { LineageNames } from './lineage-view.tsx'
import { type Locale, useLocale } from './locale.tsx'

interface LineageProps {
  /** Published cycles, newest first. */
  readonly cycles: readonly string[]
  readonly demonstration: boolean
}

/** The address of an observation's lineage, in English. */
export const lineageAddress = (economy: string, indicator: string, cycle: string): string =>
  `/data/lineage/?economy=${economy.toLowerCase()}&indicator=${indicator}&cycle=${cycle}`

export function lineagePage(props: LineageProps, frame: Frame): string {
  const { title, description } = frame.locale.t.lineage
  return documentOf(frame, {
    title,
    description,
    section: 'data',
    scripts: ['islands/lineage.js'],
    children: <LineagePage {...props} />,
  })
}

function LineagePage({ cycles, demonstration }: LineageProps) {
  const locale = useLocale()
  const { t, to } = locale
  const l = t.lineage
  return (
    <>
      <h1>{l.title}</h1>
      <p class="lead">{l.lead}</p>
      <Meta demonstration={demonstration} />
      {cycles.length === 0 ? (
        <p>{l.none}</p>
      ) : (
        <>
          <noscript>
            <p>
              {l.noScript} <a href={to('/data/economies/')}>{t.data.perEconomy}</a>.
            </p>
          </noscript>
          <Choice cycles={cycles} />
          <div
            id="lineage"
            aria-live="polite"
            data-loading={l.loading}
            data-failed={l.failed}
            data-unknown={l.unknown}
          />
          <script
            type="application/json"
            id="names"
            dangerouslySetInnerHTML={{ __html: dataBlock(namesIn(locale)) }}
          />
        </>
      )}
    </>
  )
}

function Choice({ cycles }: Pick<LineageProps, 'cycles'>) {
  const { t } = useLocale()
  const l = t.lineage
  return (
    <form id="observation" class="js picks" aria-label={l.choose}>
      <label>
        {l.economy}
        <select name="economy">
          {economies.map(({ key }) => (
            <option key={key} value={key.toLowerCase()}>
              {t.framework.economies[key].label}
            </option>
          ))}
        </select>
      </label>
      <label>
        {l.indicator}
        <select name="indicator">
          {focusAreas.map(({ id }) => (
            <optgroup key={id} label={`${id} ${t.framework.areas[id].shortName}`}>
              {indicatorsIn(id).map((indicator) => (
                <option key={indicator.id} value={indicator.id}>
                  {indicator.id} {t.framework.indicators[indicator.id]?.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        {l.cycle}
        <select name="cycle">
          {cycles.map((cycle) => (
            <option key={cycle} value={cycle}>
              {cycle}
            </option>
          ))}
        </select>
      </label>
    </form>
  )
}

const namesIn = ({ t, to }: Locale): LineageNames => ({
  levels: t.site.shortLevels,
  units: t.framework.units,
  series: Object.fromEntries(
    seriesRegister.map(({ code, licence }) => [
      code,
      { name: t.framework.seriesNames[code] ?? code, licence: licence },
    ]),
  ),
  base: to('/'),
})
