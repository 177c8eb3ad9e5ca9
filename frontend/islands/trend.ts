/** Makes the trend charts of a page live, once they come into view. */
const charts = document.querySelectorAll<HTMLElement>('[data-island="trend"]')

const seen = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue
    seen.unobserve(target)
    import('../charts/trend-chart.ts').then(({ drawTrend }) => drawTrend(target as HTMLElement))
  }
})

for (const chart of charts) {
  // The page lists the economies once; the other selects offer the same.
  const [first, ...others] = chart.querySelectorAll('select')
  for (const select of others)
    select.append(...[...(first?.options ?? [])].slice(1).map((option) => option.cloneNode(true)))
  seen.observe(chart)
}
