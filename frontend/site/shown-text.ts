/** What a reader sees of a cell, as text and as a number. */
import type { Cell } from '../../shared/formats/table.ts'

/** What a reader sees or hears of a cell; texts of two elements are two words. */
export function textOf(cell: HTMLElement): string {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '')
  return texts
    .join(' ')
    .replaceAll('\u00ad', '')
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/ (?=[,.;:)])/g, '')
    .trim()
}

/** A figure as the pages write it becomes a number again; a dash and an empty cell are nothing. */
export function numberOf(shown: string): Cell {
  if (shown === '' || shown === '–') return undefined
  const plain = shown.replace(/[\u202f\u00a0]/g, '').replace('−', '-')
  const point = document.documentElement.lang === 'es' ? plain.replace(',', '.') : plain
  return /^-?\d+(\.\d+)?$/.test(point) ? Number(point) : shown
}

/** Steps of the implementation scale, by the colour in which each level stands. */
const steps: Readonly<Record<string, number>> = { b0: 0, b1: 1, b2: 2, b4: 3 }

/** The figure of a cell, without its year and its arrow; of a level its step from 0 to 3. */
export function figureIn(cell: HTMLElement): number | undefined {
  const level = cell.matches('.lv') ? cell : cell.querySelector('.lv')
  if (level) return steps[[...level.classList].find((name) => name in steps) ?? '']
  if (cell.dataset.value !== undefined) return Number(cell.dataset.value)
  const figure = cell.querySelector<HTMLElement>('b:not(.sr),.num') ?? cell
  const value = numberOf(textOf(figure).replace(/ \(\d{4}\)$/, ''))
  return typeof value === 'number' ? value : undefined
}
