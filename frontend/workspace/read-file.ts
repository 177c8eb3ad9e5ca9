/** Reading a file in a worker of its own. */
import type { ImportOptions, SeriesRead } from '../../shared/formats/series/import.ts'
import type { ImportNews, ImportOrder } from './import-worker.ts'

export interface Reading<T> {
  readonly read: Promise<T>
  /** Stops at once; `read` then rejects with Cancelled. */
  cancel(): void
}

export class Cancelled extends Error {}

interface Done<T> {
  resolve(read: T): void
  reject(error: Error): void
}

/** Gives an order to a worker whose address the page names under this key, and hears its news. */
export function readBeside<T, News>(
  key: string,
  order: unknown,
  hear: (news: News, done: Done<T>) => void,
): Reading<T> {
  const address = document.getElementById('app')?.dataset[key]
  if (!address) throw new Error('The page names no worker that reads files')
  const worker = new Worker(address, { type: 'module' })
  let cancel = (): void => undefined
  const read = new Promise<T>((resolve, reject) => {
    cancel = () => reject(new Cancelled())
    worker.onmessage = ({ data }: MessageEvent<News>) => hear(data, { resolve, reject })
    worker.onerror = (event) => reject(new Error(event.message || 'The file could not be read'))
    worker.postMessage(order)
  }).finally(() => worker.terminate())
  return { read, cancel: () => cancel() }
}

/** Starts to read the file of a series; `onProgress` is told how much of it has been, 0 to 1. */
export const readFile = (
  file: File,
  options: ImportOptions,
  onProgress: (share: number) => void,
): Reading<SeriesRead> =>
  readBeside<SeriesRead, ImportNews>(
    'importWorker',
    { file, options } satisfies ImportOrder,
    (news, done) => {
      if (news.kind === 'progress') onProgress(news.bytes / file.size)
      else if (news.kind === 'read') done.resolve(news.read)
      else done.reject(new Error(news.message))
    },
  )
