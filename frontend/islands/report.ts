/** Names the page from which the reader came, on the page, in the letter and in the text to copy. */
const place = document.querySelector<HTMLElement>('dd[data-page]')
const text = document.querySelector<HTMLElement>('pre[data-page]')
const from = new URLSearchParams(location.search).get('page')

// Only a path of this site: whatever else a link may carry is not for us to show.
if (place && from && /^\/(?![/\\])/.test(from)) {
  const address = new URL(from, location.origin).href
  const label = place.dataset.page ?? ''
  place.textContent = address
  if (text) text.textContent = (text.textContent ?? '').replace(label, label + address)
  const mail = document.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')
  if (mail) mail.href = mail.href.replace(encodeURIComponent(label), encodeURIComponent(label + address))
}
