import { formatNumber } from '../docx/format-number.ts'
import { attributeOf, type HtmlElement } from './walk-tree.ts'

/** A list being read: how it is marked, and the number of its next item. */
export type OpenList = { isOrdered: boolean; format: string; next: number }

const FORMATS: Record<string, string> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  none: 'none',
}

export function openList(element: HtmlElement): OpenList {
  const styled = /list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(attributeOf(element, 'style') ?? '')?.[1]
  const type = styled?.toLowerCase() ?? attributeOf(element, 'type') ?? ''
  const start = Number.parseInt(attributeOf(element, 'start') ?? '1', 10)
  return {
    isOrdered: element.tagName === 'ol',
    format: FORMATS[type] ?? 'decimal',
    next: Number.isFinite(start) ? start : 1,
  }
}

/** The mark of an item: "3. ", "b) " in the manner of official documents, dashes and crosses by depth otherwise. */
export function markOf(item: HtmlElement, list: OpenList | undefined, depth: number): string {
  if (!list || list.format === 'none') return ''
  if (!list.isOrdered) return depth % 2 === 1 ? '- ' : '+ '
  const own = Number.parseInt(attributeOf(item, 'value') ?? '', 10)
  const number = Number.isFinite(own) ? own : list.next
  list.next = number + 1
  return formatNumber(number, list.format) + (list.format === 'lowerLetter' ? ') ' : '. ')
}
