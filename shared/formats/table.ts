/** A table as data: what each column means and how it is read from a row. Every file format is written from it. */

/** An empty cell is undefined; it is never 0. */
export type Cell = string | number | boolean | undefined

/** `year` is a whole number; `date` is YYYY-MM-DD; `instant` is ISO 8601 in UTC. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'year' | 'date' | 'instant'

export interface Column<Row> {
  readonly type: ColumnType
  /** One phrase in English; the pages have it in their languages. */
  readonly description: string
  /** The closed list of texts that can stand in it. */
  readonly values?: readonly string[]
  of(row: Row): Cell
}

/** In the order in which they stand in the files. */
export type Columns<Row> = Readonly<Record<string, Column<Row>>>

export interface Table<Row> {
  readonly title: string
  /** What one row is. */
  readonly description: string
  readonly columns: Columns<Row>
  /** Columns that together name a row; none where several rows can be alike in all that names them. */
  readonly key: readonly string[]
}

type Of<Row> = Column<Row>['of']

export const text = <Row>(of: Of<Row>, description: string, values?: readonly string[]): Column<Row> => ({
  type: 'text',
  description,
  of,
  ...(values && { values }),
})

const typed =
  (type: ColumnType) =>
  <Row>(of: Of<Row>, description: string): Column<Row> => ({ type, description, of })

export const integer = typed('integer')
export const number = typed('number')
export const flag = typed('boolean')
export const year = typed('year')
export const date = typed('date')
export const instant = typed('instant')
