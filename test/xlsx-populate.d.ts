/** The parts of xlsx-populate 1.21 with which tests fill workbooks. */
declare module 'xlsx-populate' {
  export interface Cell {
    value(): unknown
    value(value: string | number | boolean | Date | undefined): this
    formula(formula: string): this
    dataValidation(): { readonly type: string; readonly formula1: string } | undefined
  }
  export interface Sheet {
    name(): string
    name(name: string): this
    hidden(): boolean | 'very'
    cell(address: string): Cell
    cell(row: number, column: number): Cell
    column(name: string): { hidden(): boolean }
    row(number: number): { hidden(): boolean }
    range(address: string): { merged(merged: boolean): unknown }
    usedRange(): { value(): unknown[][] }
  }
  export interface Workbook {
    sheet(nameOrIndex: string | number): Sheet
    sheets(): Sheet[]
    cloneSheet(from: Sheet, name: string): Sheet
    outputAsync(options?: { type?: 'uint8array'; password?: string }): Promise<Uint8Array>
  }
  const populate: {
    fromDataAsync(data: Uint8Array): Promise<Workbook>
    fromBlankAsync(): Promise<Workbook>
  }
  export default populate
}
