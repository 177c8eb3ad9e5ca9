/** What the public tables and their columns mean, as the domain has it. */
import { tables as described } from '../../../shared/release/data/columns.ts'

type Described = typeof described

export type TableTexts = {
  readonly [Name in keyof Described]: {
    readonly title: string
    readonly description: string
    readonly columns: Readonly<Record<keyof Described[Name]['columns'], string>>
  }
}

export const tables = Object.fromEntries(
  Object.entries(described).map(([name, { title, description, columns }]) => [
    name,
    {
      title,
      description,
      columns: Object.fromEntries(
        Object.entries(columns).map(([column, { description }]) => [column, description]),
      ),
    },
  ]),
) as TableTexts
