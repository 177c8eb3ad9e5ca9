/** A selection of one's own: economies, indicators and cycles, as a file in every format. */
import type { ComponentChildren } from 'preact'
import { economies } from '../../shared/economies.ts'
import { focusAreas, indicatorsIn } from '../../shared/framework/index.ts'
import { documentOf, type Frame, Meta } from './document.tsx'
import { useLocale } from './locale.tsx'

interface SelectionProps {
  /** Published cycles, oldest first. */
  readonly cycles: readonly string[]
  readonly demonstration: boolean
}

const endings = ['csv', 'xlsx', 'json', 'jsonstat.json', 'sdmx.csv'] as const

export function selectionPage(props: SelectionProps, frame: Frame): string {
  const { title, description } = frame.locale.t.selection
  return documentOf(frame, {
    title,
    description,
    section: 'data',
    scripts: ['islands/selection.js'],
    children: <Selection {...props} />,
  })
}

function Selection({ cycles, demonstration }: SelectionProps) {
  const { t, to } = useLocale()
  const s = t.selection
  return (
    <>
      <h1>{s.title}</h1>
      <p class="lead">{s.lead}</p>
      <Meta demonstration={demonstration} />
      {cycles.length === 0 ? (
        <p>{t.lineage.none}</p>
      ) : (
        <>
          <noscript>
            <p>
              {s.noScript} <a href={to('/data/economies/')}>{t.data.perEconomy}</a>.
            </p>
          </noscript>
          <form
            id="selection"
            class="js"
            data-count={s.count}
            data-none={s.none}
            data-making={s.making}
            data-ready={t.downloads.ready('{file}')}
            data-failed={s.failed}
          >
            <Boxes legend={s.cycles}>
              {cycles.map((cycle) => (
                <Box key={cycle} name="cycles" value={cycle} checked={cycle === cycles.at(-1)}>
                  {cycle}
                </Box>
              ))}
            </Boxes>
            <Boxes legend={s.economies}>
              {economies.map(({ key }) => (
                <Box key={key} name="economies" value={key.toLowerCase()} checked>
                  {t.framework.economies[key].label}
                </Box>
              ))}
            </Boxes>
            {focusAreas.map(({ id }) => (
              <Boxes key={id} legend={`${id} ${t.framework.areas[id].shortName}`}>
                {indicatorsIn(id).map((indicator) => (
                  <Box key={indicator.id} name="indicators" value={indicator.id} checked>
                    {indicator.id} {t.framework.indicators[indicator.id]?.name}
                  </Box>
                ))}
              </Boxes>
            ))}
            <p class="chosen">
              <span role="status" />
              {endings.map((ending) => (
                <button
                  key={ending}
                  type="button"
                  data-format={ending}
                  aria-label={t.downloads.file(t.downloads.formats[ending])}
                >
                  {t.data.short[ending]}
                </button>
              ))}
            </p>
          </form>
        </>
      )}
    </>
  )
}

function Boxes({ legend, children }: { legend: string; children: ComponentChildren }) {
  const { t } = useLocale()
  return (
    <fieldset>
      <legend>
        {legend}{' '}
        <button type="button" data-all="">
          {t.selection.all}
        </button>
      </legend>
      <div class="group">{children}</div>
    </fieldset>
  )
}

function Box(props: { name: string; value: string; checked: boolean; children: ComponentChildren }) {
  const { name, value, checked, children } = props
  return (
    <label>
      <input type="checkbox" name={name} value={value} checked={checked} /> {children}
    </label>
  )
}
