/** What a reader chose, in the address: a link that is shared opens the same view. */

/** A choice that stands in the address as it is now. */
export const inAddress = (name: string): string => new URL(location.href).searchParams.get(name) ?? ''

/**
 * Puts a choice into the address and into the links to other cycles, which so keep it; an empty value takes it out.
 * "Back" leads to the page before, not through every choice.
 */
export function keepInAddress(name: string, value: string): void {
  const put = (address: string): string => {
    const url = new URL(address)
    if (value === '') url.searchParams.delete(name)
    else url.searchParams.set(name, value)
    return url.href
  }
  history.replaceState(null, '', put(location.href))
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.meta nav a')) link.href = put(link.href)
}
