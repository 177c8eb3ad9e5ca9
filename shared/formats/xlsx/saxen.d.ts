/** The parts of saxen 11 that reading a workbook needs. */
declare module 'saxen' {
  export class Parser {
    on(
      event: 'openTag',
      heard: (
        name: string,
        attributes: () => Readonly<Record<string, string>>,
        decode: unknown,
        selfClosing: boolean,
      ) => void,
    ): this
    on(event: 'closeTag' | 'text' | 'cdata' | 'attention', heard: (value: string) => void): this
    on(event: 'error', heard: (error: Error) => void): this
    parse(xml: string): void
  }
}
