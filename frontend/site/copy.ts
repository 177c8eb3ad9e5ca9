/** Buttons that copy the text beside them. */

/** Makes those within a part of the page live. */
export function offerCopies(part: ParentNode): void {
  for (const island of part.querySelectorAll<HTMLElement>('[data-island="copy"]')) {
    const status = island.querySelector('[role="status"]')
    island.querySelector('button')?.addEventListener('click', async () => {
      const copied = await navigator.clipboard.writeText(island.querySelector('pre')?.textContent ?? '').then(
        () => true,
        () => false,
      )
      if (status) status.textContent = (copied ? island.dataset.copied : island.dataset.failed) ?? ''
    })
  }
}
