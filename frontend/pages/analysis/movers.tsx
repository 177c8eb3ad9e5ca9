/** Who stood where those who seek support stand, and has moved on: what rose, and what was said of how. */

import { ArrowMark } from '../arrow.tsx'
import { LevelMark } from '../cell.tsx'
import { DataTable } from '../data-table.tsx'
import { useLocale } from '../locale.tsx'
import type { How, Mover } from '../models/analysis/support.ts'

export function Movers({ caption, of }: { caption: string; of: readonly Mover[] }) {
  const { t, to } = useLocale()
  const { support } = t.analysis
  return (
    <DataTable label={caption} caption={caption}>
      <thead>
        <tr>
          <th scope="col">{t.overview.economy}</th>
          <th scope="col">{support.move}</th>
          <th scope="col">{support.how}</th>
        </tr>
      </thead>
      <tbody>
        {of.map((mover) => (
          <tr key={mover.economy}>
            <th scope="row">
              <a href={to(mover.href)}>{t.framework.economies[mover.economy].label}</a>
            </th>
            <td>{support.step(mover.from, mover.to)}</td>
            <td class="long">
              {mover.how.length === 0 && <small>{support.unsaid}</small>}
              {mover.how.map((how) => (
                <Told key={how.indicator} {...how} />
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}

function Told({ indicator, from, to: reached, agency, evidence, instruments, language }: How) {
  const { t, to } = useLocale()
  return (
    <p class="told">
      <a href={to(`/indicators/${indicator}/`)}>
        {indicator} {t.framework.indicators[indicator]?.name}
      </a>{' '}
      <span class="step">
        <LevelMark level={from} short /> <ArrowMark change="same" />
        <span class="sr">{t.site.becomes}</span> <LevelMark level={reached} short />
      </span>
      <small>
        {agency && (
          <>
            {' '}
            {t.answer.agency}:{' '}
            <span lang={language} dir="auto">
              {agency}
            </span>
            .
          </>
        )}
        {instruments.length > 0 && (
          <>
            {' '}
            {t.answer.instruments}: <span lang="en">{instruments.join('; ')}</span>.
          </>
        )}
        {evidence.length > 0 && (
          <>
            {' '}
            {t.answer.evidence}:{' '}
            {evidence.map(({ title, url }, i) => (
              <span key={url}>
                {i > 0 && '; '}
                <a href={url} rel="noopener noreferrer nofollow" lang={language} dir="auto">
                  {title}
                </a>
              </span>
            ))}
            .
          </>
        )}
      </small>
    </p>
  )
}
