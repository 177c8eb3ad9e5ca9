/** The page's own colours, so that a chart follows its scheme. */

export const dark = matchMedia('(prefers-color-scheme: dark)')

/** A colour of the page's style sheet as it is now, such as `--ink`. */
export const ink = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name)

/** Dashes of a line where it crosses years without a figure. */
export const bridge = [3, 4]
