/** Writes the lines that embed a part of the page, with the address under which the site is read now. */
export {}

for (const area of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-embed]')) {
  const frame = document.createElement('iframe')
  frame.src = new URL(area.dataset.embed ?? '/', location.href).href
  frame.title = area.dataset.name ?? ''
  frame.width = '100%'
  frame.height = '560'
  frame.loading = 'lazy'
  area.value = frame.outerHTML
  area.addEventListener('focus', () => area.select())
}
