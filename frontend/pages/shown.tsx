/** Files of exactly what the page shows; `frontend/site/shown.ts` makes them, and is loaded when a reader opens this. */
import type { Ending } from '../../shared/release/data/endings.ts'
import { levels } from './cell.tsx'
import { useLocale } from './locale.tsx'

const endings = ['csv', 'xlsx', 'json', 'jsonstat.json', 'sdmx.csv'] as const satisfies readonly Ending[]

export interface ShownProps {
  /** What the tables are of, where their columns name no other. */
  readonly cycle: string | undefined
  /** Likewise, where a page is of one of them. */
  readonly of?: { readonly economy?: string; readonly area?: string; readonly indicator?: string } | undefined
}

export function Shown({ cycle, of = {} }: ShownProps) {
  const { t } = useLocale()
  const d = t.downloads
  const { economy, indicator, before, after } = t.releases.changeColumns
  const { notApplicable, notReported } = t.area.names
  return (
    <details
      class="js shown noprint"
      data-cycle={cycle}
      data-economy={of.economy}
      data-area={of.area}
      data-indicator={of.indicator}
      data-levels={[...levels.map((level) => t.site.levels[level]), notApplicable, notReported].join('|')}
      data-marks={[t.site.demonstration, t.indicator.ownInvented].join('|')}
      data-about={[d.columns.source, d.columns.release, d.columns.mark].join('|')}
      data-ready={d.ready('{file}')}
      data-failed={d.failed}
      data-none={d.nothingShown}
      data-moves={t.overview.movedPlain}
      data-columns={[economy, indicator, before, after, t.area.inWords].join('|')}
      data-na={[t.site.statuses.not_applicable, t.cell.na].join('|')}
    >
      <summary>{d.shown}</summary>
      <p>
        <label>
          <span class="sr">{d.table}</span>
          <select />
        </label>
        {endings.map((ending) => (
          <button
            key={ending}
            type="button"
            data-format={ending}
            aria-label={d.file(t.downloads.formats[ending])}
          >
            {t.data.short[ending]}
          </button>
        ))}
        <span role="status" />
      </p>
    </details>
  )
}
