import { useLocale } from './locale.tsx'

/** How to put a part of this page into another; `address` is that of the embedded form. */
export function EmbedHint({ address, name }: { address: string; name: string }) {
  const { t, to } = useLocale()
  const e = t.embed
  return (
    <details class="noprint">
      <summary>{e.summary}</summary>
      <p>
        <a href={to(address)}>{e.alone}</a>
      </p>
      <label class="js embed">
        {e.snippet}
        <textarea readOnly rows={3} data-embed={to(address)} data-name={name} />
      </label>
    </details>
  )
}
