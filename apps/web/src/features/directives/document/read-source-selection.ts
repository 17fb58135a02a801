import type { TextSpan } from '../../../api/operations'

/** What the person selected in the document, as a stretch of the source text; null when nothing of it is selected. */
export function readSourceSelection(root: HTMLElement): TextSpan | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(root)) return null
  const pieces = [...root.querySelectorAll<HTMLElement>('[data-start]')]
    .filter((paragraph) => range.intersectsNode(paragraph))
    .map((paragraph) => cutToRange(paragraph, range))
    .filter((piece) => piece.end > piece.start)
  const start = Math.min(...pieces.map((piece) => piece.start))
  const end = Math.max(...pieces.map((piece) => piece.end))
  return pieces.length > 0 ? { start, end } : null
}

function cutToRange(paragraph: HTMLElement, range: Range): TextSpan {
  const words = paragraph.textContent ?? ''
  const at = Number(paragraph.dataset.start)
  const from = paragraph.contains(range.startContainer)
    ? offsetOf(paragraph, range.startContainer, range.startOffset)
    : 0
  const to = paragraph.contains(range.endContainer)
    ? offsetOf(paragraph, range.endContainer, range.endOffset)
    : words.length
  const chosen = words.slice(from, to)
  const start = at + from + chosen.length - chosen.trimStart().length
  return { start, end: start + chosen.trim().length }
}

function offsetOf(paragraph: HTMLElement, container: Node, offset: number): number {
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(container, offset)
  return before.toString().length
}
