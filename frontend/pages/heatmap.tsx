/** Scores of all economies in all focus areas: a real table, coloured. */

import { ArrowMark } from './arrow.tsx'
import { CellMark, cellClass, cellHint, MeanMark } from './cell.tsx'
import { DataTable } from './data-table.tsx'
import { useLocale } from './locale.tsx'
import type { OverviewProps } from './props.ts'

/** Id of the first economy's row: where it begins, the columns and the row of means have their places. */
export const headOfHeatmap = 'first'

/** Where a reader goes on who skips the table. */
const afterHeatmap = 'after'

/** Cells that have a link and words of their own; in a larger table the economy's link leads on. */
const cellsWithWords = 1_000

export function Heatmap({ cycle = '', before, areas, means, rows, demonstration }: OverviewProps) {
  const { t, to } = useLocale()
  const o = t.overview
  const inFull = rows.length * areas.length <= cellsWithWords
  return (
    <>
      <a class="skip here" href={`#${afterHeatmap}`}>
        {o.skip}
      </a>
      <DataTable
        label={o.heatmap}
        kind="heat"
        caption={o.caption(cycle)}
        mark={demonstration && `${t.site.demonstration}.`}
      >
        <thead>
          <tr>
            <th scope="col">
              <span class="sr">{o.economy}</span>
            </th>
            {areas.map(({ id, href }) => (
              <th scope="col" key={id}>
                <a href={to(href)}>
                  <i>{id} </i>
                  {t.framework.areas[id].hyphenated}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr class="mean">
            <th scope="row">{o.mean}</th>
            {means.map((mean, i) => (
              <td key={areas[i]?.id}>
                <MeanMark mean={mean} before={before} />
              </td>
            ))}
          </tr>
          {rows.map(({ href, economy, cells }, row) => (
            <tr key={href} id={row === 0 ? headOfHeatmap : undefined}>
              <th scope="row">
                <a href={to(href)}>{t.framework.economies[economy].label}</a>
              </th>
              {cells.map((cell, i) => (
                <td class={cellClass(cell)} data-cell="" key={areas[i]?.id}>
                  {inFull ? (
                    <a href={to(`${href}#a${areas[i]?.id}`)} title={cellHint(t, cell, before)}>
                      <CellMark cell={cell} />
                    </a>
                  ) : (
                    <CellMark cell={cell} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  )
}

/** What only works with scripts: another order of the rows. It keeps its place while there are none. */
export function OrderSelect({ areas }: Pick<OverviewProps, 'areas'>) {
  const { t } = useLocale()
  const o = t.overview
  return (
    <>
      <label class="js order">
        <span>{o.order}</span>{' '}
        <select id="order" autocomplete="off">
          <option value="0">{o.apecOrder}</option>
          {areas.map(({ id }) => (
            <option key={id} value={id}>
              {o.byArea(t.framework.areas[id].shortName)}
            </option>
          ))}
        </select>
      </label>
      <span id="order-status" class="sr" role="status" />
    </>
  )
}

/** Reads the cell that is pointed at, focused or tapped; who listens hears the cell's own words. */
export function Reading() {
  const o = useLocale().t.overview
  return (
    <p id="reading" class="js soft" aria-hidden="true" data-onward={o.onward}>
      <span class="by-mouse">{o.point}</span>
      <span class="by-touch">{o.tap}</span>
    </p>
  )
}

export function Legend({ before }: { before: string | undefined }) {
  const o = useLocale().t.overview
  return (
    <ul class="legend" id={afterHeatmap}>
      {o.legend.bands.map((band, i) => (
        <li key={band}>
          <i class={`b${i}`} />
          {band}
        </li>
      ))}
      <li>
        <i class="few" />
        {o.legend.few}
      </li>
      <li>
        <i class="nr" />
        {o.legend.none}
      </li>
      <li>
        <i class="na" />
        {o.legend.na}
      </li>
      {before && (
        <li class="arrows">
          <ArrowMark change="up" /> <ArrowMark change="same" /> <ArrowMark change="down" />{' '}
          {o.legend.change(before)}
        </li>
      )}
    </ul>
  )
}
