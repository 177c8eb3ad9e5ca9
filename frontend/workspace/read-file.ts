/** Reading a file of a series in a worker of its own. */
import type { ImportOptions, SeriesRead } from '../../shared/formats/series/import.ts'
import type { ImportNews, ImportOrder } from './import-worker.ts'

export interface Reading {
  readonly read: Promise<SeriesRead>
  /** Stops at once; `read` then rejects with Cancelled. */
  cancel(): void
}

export class Cancelled extends Error {}

/** Starts to read; `onProgress` is told how much of the file has been, 0 to 1. */
export function readFile(file: File, options: ImportOptions, onProgress: (share: number) => void): Reading {
  const address = document.getElementById('app')?.dataset.importWorker
  if (!address) throw new Error('The page names no worker that reads files')
  const worker = new Worker(address, { type: 'module' })
  let cancel = (): void => undefined
  const read = new Promise<SeriesRead>((resolve, reject) => {
    cancel = () => reject(new Cancelled())
    worker.onmessage = ({ data }: MessageEvent<ImportNews>) => {
      if (data.kind === 'progress') onProgress(data.bytes / file.size)
      else if (data.kind === 'read') resolve(data.read)
      else reject(new Error(data.message))
    }
    worker.onerror = (event) => reject(new Error(event.message || 'The file could not be read'))
    worker.postMessage({ file, options } satisfies ImportOrder)
  }).finally(() => worker.terminate())
  return { read, cancel: () => cancel() }
}
