/** The parts of jsonstat-toolkit 2 with which tests read datasets. */
declare module 'jsonstat-toolkit' {
  export interface Dataset {
    readonly class: string
    readonly id: readonly string[]
    readonly size: readonly number[]
    readonly role: Readonly<Record<string, readonly string[]>>
    readonly length: number
    Dimension(id: string): {
      readonly id: readonly string[]
      Category(id: string): { readonly label: string }
    }
    Data(
      at: Readonly<Record<string, string>>,
    ): { readonly value: number | null; readonly status: string } | null
  }
  export default function JSONstat(response: unknown): { Dataset(index: number): Dataset } & Dataset
}
