/** Writes the lines that embed a part of the page, with the address under which the site is read now. */
export {}

/** The lines as they stand for the address now; they are written again when they are asked for, since choices change it. */
function write(area: HTMLTextAreaElement): void {
  const frame = document.createElement('iframe')
  const address = new URL(area.dataset.embed ?? '/', location.href)
  // What was chosen on the page is what the embedded form shows; what is open on the page is not in it.
  address.search = location.search
  address.searchParams.delete('open')
  frame.src = address.href
  frame.title = area.dataset.name ?? ''
  frame.width = '100%'
  frame.height = area.dataset.height ?? ''
  frame.loading = 'lazy'
  area.value = frame.outerHTML
}

for (const area of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-embed]')) {
  write(area)
  area.closest('details')?.addEventListener('toggle', () => write(area))
  area.addEventListener('focus', () => {
    write(area)
    area.select()
  })
}
