/** Why a file cannot be read at all. */

export type FileRefusal =
  | 'empty'
  | 'too-large'
  | 'not-a-workbook'
  | 'old-excel'
  | 'binary-excel'
  | 'open-document'
  | 'password'
  | 'macros'
  | 'entities'
  | 'unpacks-too-large'
  | 'damaged'

/** Thrown while a file is opened; nothing of it may be used. */
export class FileRefused extends Error {
  readonly refusal: FileRefusal

  constructor(refusal: FileRefusal) {
    super(`The file was refused: ${refusal}`)
    this.refusal = refusal
  }
}
