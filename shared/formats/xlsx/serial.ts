/** Dates as spreadsheets count them: days. */

/** Days from the day 0 of the 1900 system (30 Dec 1899) to the epoch. */
const epoch1900 = 25_569
/** Days that the 1904 system of old Macintosh files is behind. */
const behind1904 = 1_462
const dayMs = 86_400_000
/** The first of March 1900: before it, spreadsheets count a day that never was. */
const sureFrom = 61
const sureTo = 2_958_465

/** The serial of a date (YYYY-MM-DD) in the 1900 system; undefined where spreadsheets have none that is sure. */
export function serialOf(date: string): number | undefined {
  const serial = Date.parse(`${date}T00:00:00Z`) / dayMs + epoch1900
  return serial >= sureFrom && serial <= sureTo ? serial : undefined
}

/** A serial, such as 46216, as YYYY-MM-DD; its time of day is dropped. Undefined where it is no sure date. */
export function dateOfSerial(serial: number, from1904 = false): string | undefined {
  const days = Math.floor(serial) + (from1904 ? behind1904 : 0)
  if (!(days >= sureFrom && days <= sureTo)) return undefined
  return new Date((days - epoch1900) * dayMs).toISOString().slice(0, 10)
}
