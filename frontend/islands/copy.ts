/** Buttons that copy the text beside them. */
for (const island of document.querySelectorAll<HTMLElement>('[data-island="copy"]')) {
  const status = island.querySelector('[role="status"]')
  island.querySelector('button')?.addEventListener('click', async () => {
    const copied = await navigator.clipboard.writeText(island.querySelector('pre')?.textContent ?? '').then(
      () => true,
      () => false,
    )
    if (status) status.textContent = (copied ? island.dataset.copied : island.dataset.failed) ?? ''
  })
}
