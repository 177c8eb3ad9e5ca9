/** Reads a filled-in file beside the page, so that one with millions of cells does not stop it. */
import { openGrids } from '../../shared/formats/workbook/open.ts'
import { type Proposal, type ProposeOptions, propose } from '../../shared/formats/workbook/propose.ts'
import type { Language } from '../locales/languages.ts'
import { speakIn, wordsFrom } from '../locales/workbook.ts'

export interface WorkbookOrder {
  readonly file: File
  /** That of the page, which a worker cannot look up. */
  readonly language: Language
  readonly options: Omit<ProposeOptions, 'words'>
}

export type WorkbookNews =
  | { readonly kind: 'read'; readonly proposal: Proposal }
  | { readonly kind: 'failed'; readonly message: string }

const tell = (news: WorkbookNews): void => postMessage(news)

addEventListener('message', async ({ data }: MessageEvent<WorkbookOrder>) => {
  const { file, language, options } = data
  speakIn(language)
  try {
    const opened = openGrids(new Uint8Array(await file.arrayBuffer()))
    const proposal: Proposal = opened.ok
      ? await propose(opened.grids, { ...options, words: wordsFrom(language) })
      : { kind: 'refused', refusal: opened.refusal }
    tell({ kind: 'read', proposal })
  } catch (error) {
    tell({ kind: 'failed', message: (error as Error).message })
  }
})
