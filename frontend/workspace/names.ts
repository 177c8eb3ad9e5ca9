/** Names of the framework in the language of the workspace. */
import { type EconomyKey, economies } from '../../shared/economies.ts'
import { type FocusAreaId, focusAreaIds } from '../../shared/framework/types.ts'
import { framework } from '../locales/workspace.ts'

export const economyName = (key: EconomyKey): string => framework.economies[key].label

export const areaName = (id: FocusAreaId): string => framework.areas[id].shortName

export const indicatorName = (id: string): string => framework.indicators[id]?.name ?? id

/** Of what stands in answers in English, as the framework has it. */
export const unitName = (unit: string): string => framework.units[unit] ?? unit
export const reasonName = (reason: string): string => framework.reasons[reason] ?? reason

/** Keys with names in APEC's order, and ids with names, for pickers and tables. */
export const economyNames = economies.map(({ key }) => ({ key, label: economyName(key) }))
export const areaNames = focusAreaIds.map((id) => ({ id, shortName: areaName(id) }))
