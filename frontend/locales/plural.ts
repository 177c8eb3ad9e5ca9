/** A count with its noun: `1 economy`, `2 economies`. */
export const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`
