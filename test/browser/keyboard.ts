/** Going through a page by keyboard alone. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What has the focus: its name, whether its ring shows, and whether it is in view. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement ?? document.body
    const { outlineStyle, outlineWidth } = getComputedStyle(at)
    const { top, bottom, width, height } = at.getBoundingClientRect()
    return {
      name: `${at.tagName} ${at.getAttribute('aria-label') ?? at.textContent?.trim().slice(0, 40)}`,
      ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      seen: width > 1 && height > 1 && top < innerHeight && bottom > 0,
    }
  })

/** Goes on with the Tab key until something of this selector has the focus; all on the way must show its focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    const { name, ring, seen } = await focused(page)
    expect({ name, ring, seen }).toEqual({ name, ring: 3, seen: true })
    if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return
  }
  throw new Error(`80 presses of Tab did not reach ${selector} on ${page.url()}`)
}
