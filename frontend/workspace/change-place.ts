/** Where in a report a change that waits belongs, for a reader. */
import type { FocusAreaId } from '../../shared/framework/types.ts'
import { areaOfIndicator } from '../../shared/report/event.ts'
import { text as t } from '../locales/workspace.ts'
import type { Place } from './device.ts'
import { areaName, indicatorName } from './names.ts'
import type { Change } from './outbox.ts'

export interface ChangePlace {
  readonly area: FocusAreaId
  /** Number of the indicator or, where it is about the whole area, of the area. */
  readonly number: string
  readonly name: string
  /** What of it, where that is not the answer. */
  readonly part?: string
}

export function changePlace(entry: Place | Change): ChangePlace {
  if ('area' in entry) {
    const { area } = entry
    return { area, number: area, name: areaName(area), part: t.support.title }
  }
  const { indicator } = entry
  const isComment = 'action' in entry && (entry.action === 'comment' || entry.action === 'resolve')
  return {
    area: areaOfIndicator(indicator),
    number: indicator,
    name: indicatorName(indicator),
    ...(isComment && { part: t.comments.comment }),
  }
}

/** Where a reader finds it; from the section `here` its question is on the same page. */
export function changeAddress(entry: Place | Change, here?: FocusAreaId): string {
  const { area, number } = changePlace(entry)
  const question = number === area ? '' : `#q${number}`
  const isHere = area === here && question !== ''
  return isHere ? question : `/workspace/reports/${entry.cycle}/${entry.economy}/${area}${question}`
}

export const isInSection = (
  entry: Place | Change,
  report: { readonly cycle: string; readonly economy: string },
  area: string,
): boolean =>
  entry.cycle === report.cycle && entry.economy === report.economy && changePlace(entry).area === area
