/** Enough at once to hide the distance to the bucket, few enough to stay within its limits and our memory. */
const usual = 32

/** Does the work for each item, `width` at a time; rejects with the first error. */
export async function inParallel<T>(
  items: Iterable<T>,
  work: (item: T) => Promise<void>,
  width = usual,
): Promise<void> {
  const next = items[Symbol.iterator]()
  const worker = async (): Promise<void> => {
    for (let item = next.next(); !item.done; item = next.next()) await work(item.value)
  }
  await Promise.all(Array.from({ length: width }, worker))
}
