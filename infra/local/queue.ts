/** What the stream and the FIFO queue do in the cloud, inside one process. */

export interface Tasks<T> {
  /** Puts a task in; one that is waiting already is not put in twice. */
  add(task: T): void
  /** Resolves when nothing waits or runs; rejects with the error of a task that has to be tried again. */
  idle(): Promise<void>
  /** Takes in nothing more, and resolves when what runs has ended. */
  close(): Promise<void>
}

export interface TaskOptions<T> {
  /** Tasks of one key never run at the same time, and wait as one. */
  readonly key: (task: T) => string
  readonly concurrency: number
  readonly run: (task: T) => Promise<void>
  readonly onError: (error: unknown, task: T) => void
  /** Milliseconds before the first repeat of a failed task; each further one waits twice as long, up to a minute. */
  readonly retryMs?: number
}

/** A queue whose tasks are repeated until they succeed: nothing put in is lost while the process lives. */
export function createTasks<T>({ key, concurrency, run, onError, retryMs = 500 }: TaskOptions<T>): Tasks<T> {
  const waiting = new Map<string, { task: T; failures: number }>()
  const running = new Map<string, Promise<void>>()
  const retries = new Map<string, NodeJS.Timeout>()
  let idlers: { resolve: () => void; reject: (error: unknown) => void }[] = []
  let closed = false

  const put = (task: T, failures: number): void => {
    const id = key(task)
    clearTimeout(retries.get(id))
    retries.delete(id)
    if (!waiting.has(id)) waiting.set(id, { task, failures })
    next()
  }

  const next = (): void => {
    for (const [id, { task, failures }] of waiting) {
      if (closed || running.size >= concurrency) break
      if (running.has(id)) continue
      waiting.delete(id)
      running.set(id, attempt(id, task, failures))
    }
    if (waiting.size === 0 && running.size === 0 && retries.size === 0) settle((idler) => idler.resolve())
  }

  const attempt = async (id: string, task: T, failures: number): Promise<void> => {
    try {
      await run(task)
    } catch (error) {
      onError(error, task)
      const delay = Math.min(retryMs * 2 ** failures, 60_000)
      if (!closed && !waiting.has(id)) retries.set(id, setTimeout(put, delay, task, failures + 1))
      settle((idler) => idler.reject(error))
    } finally {
      running.delete(id)
      next()
    }
  }

  const settle = (how: (idler: (typeof idlers)[number]) => void): void => {
    const settled = idlers
    idlers = []
    settled.forEach(how)
  }

  return {
    add(task) {
      if (!closed) put(task, 0)
    },
    idle: () =>
      new Promise((resolve, reject) => {
        idlers.push({ resolve, reject })
        next()
      }),
    async close() {
      closed = true
      for (const timer of retries.values()) clearTimeout(timer)
      retries.clear()
      waiting.clear()
      await Promise.all(running.values())
    },
  }
}
