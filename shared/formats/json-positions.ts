/** Where things stand in a JSON text, so that a reader of the file finds them. The text has to be JSON. */

const space = /[\s,:]/

/** The end of the value that begins at `at`. */
function endOf(text: string, at: number): number {
  const first = text[at]
  if (first === '"') return endOfString(text, at)
  if (first !== '{' && first !== '[') {
    let end = at
    while (end < text.length && !/[\s,\]}]/.test(text[end] ?? '')) end += 1
    return end
  }
  let depth = 0
  for (let i = at; i < text.length; i += 1) {
    const sign = text[i]
    if (sign === '"') i = endOfString(text, i) - 1
    else if (sign === '{' || sign === '[') depth += 1
    else if (sign === '}' || sign === ']') {
      depth -= 1
      if (depth === 0) return i + 1
    }
  }
  return text.length
}

function endOfString(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i += 1) {
    if (text[i] === '\\') i += 1
    else if (text[i] === '"') return i + 1
  }
  return text.length
}

function skip(text: string, at: number): number {
  let i = at
  while (i < text.length && space.test(text[i] ?? '')) i += 1
  return i
}

/** Where the value of a key of the outermost object begins; undefined where it has no such key. */
export function placeOfKey(text: string, key: string): number | undefined {
  let i = skip(text, text.indexOf('{') + 1)
  while (text[i] === '"') {
    const end = endOfString(text, i)
    const value = skip(text, end)
    if (JSON.parse(text.slice(i, end)) === key) return value
    i = skip(text, endOf(text, value))
  }
  return undefined
}

/** Where the elements of the list or object that begins at `at` begin, in their order; of an object its values. */
export function placesIn(text: string, at: number): number[] {
  const places: number[] = []
  const isObject = text[at] === '{'
  let i = skip(text, at + 1)
  while (i < text.length && text[i] !== ']' && text[i] !== '}') {
    if (isObject) i = skip(text, endOfString(text, i))
    places.push(i)
    i = skip(text, endOf(text, i))
  }
  return places
}

/** Turns places into lines and columns, both from 1; places have to be given in ascending order. */
export function lineCounter(text: string): (place: number) => { line: number; column: number } {
  let line = 1
  let begins = 0
  return (place) => {
    for (
      let next = text.indexOf('\n', begins);
      next >= 0 && next < place;
      next = text.indexOf('\n', begins)
    ) {
      line += 1
      begins = next + 1
    }
    return { line, column: place - begins + 1 }
  }
}
