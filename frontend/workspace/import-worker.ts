/** Reads a file of a series beside the page, so that a long one neither stops it nor is kept in memory. */
import type { ImportOptions, SeriesRead } from '../../shared/formats/series/import.ts'
import { importSeries } from '../../shared/formats/series/stream.ts'

export interface ImportOrder {
  readonly file: File
  readonly options: ImportOptions
}

export type ImportNews =
  | { readonly kind: 'progress'; readonly bytes: number }
  | { readonly kind: 'read'; readonly read: SeriesRead }
  | { readonly kind: 'failed'; readonly message: string }

/** News at most so often, in milliseconds. */
const newsEvery = 100

const tell = (news: ImportNews): void => postMessage(news)

addEventListener('message', async ({ data }: MessageEvent<ImportOrder>) => {
  const { file, options } = data
  let told = 0
  try {
    const read = await importSeries(
      () => bytesOf(file),
      file.size,
      options,
      (bytes) => {
        if (performance.now() - told < newsEvery) return
        told = performance.now()
        tell({ kind: 'progress', bytes })
      },
    )
    tell({ kind: 'read', read })
  } catch (error) {
    tell({ kind: 'failed', message: (error as Error).message })
  }
})

async function* bytesOf(file: File): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = file.stream().getReader()
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value
  } finally {
    await reader.cancel()
  }
}
