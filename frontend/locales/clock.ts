const two = (n: number): string => String(n).padStart(2, '0')

/** The hour on the reader's own clock, such as `14:02`. */
export function clock(iso: string): string {
  const at = new Date(iso)
  return `${two(at.getHours())}:${two(at.getMinutes())}`
}

/** Whether an instant is of the day that it is for the reader. */
export const isToday = (iso: string): boolean => new Date(iso).toDateString() === new Date().toDateString()
