/** Offsets count UTF-16 units in `DocumentParagraph.text`; the end is exclusive; blanks at both ends are left out. */
export type DocumentSelection = {
  startParagraphId: string
  startOffset: number
  endParagraphId: string
  endOffset: number
  /** The exact words; a line break between paragraphs. */
  text: string
}

type Piece = { paragraphId: string; start: number; end: number; text: string }

/** The browser's selection in terms of paragraphs, cut to the document; null when nothing of it is selected. */
export function readDocumentSelection(root: HTMLElement): DocumentSelection | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const pieces = [...root.querySelectorAll<HTMLElement>('[data-paragraph-id]')]
    .filter((paragraph) => range.intersectsNode(paragraph))
    .map((paragraph) => cutPiece(paragraph, range))
    .filter((piece) => piece.text !== '')
  const first = pieces[0]
  const last = pieces[pieces.length - 1]
  if (!first || !last) return null
  return {
    startParagraphId: first.paragraphId,
    startOffset: first.start,
    endParagraphId: last.paragraphId,
    endOffset: last.end,
    text: pieces.map((piece) => piece.text).join('\n'),
  }
}

function cutPiece(paragraph: HTMLElement, range: Range): Piece {
  const whole = paragraph.textContent ?? ''
  const start = paragraph.contains(range.startContainer)
    ? offsetOf(paragraph, range.startContainer, range.startOffset)
    : 0
  const end = paragraph.contains(range.endContainer)
    ? offsetOf(paragraph, range.endContainer, range.endOffset)
    : whole.length
  const text = whole.slice(start, end)
  const trimmedStart = start + text.length - text.trimStart().length
  return {
    paragraphId: paragraph.dataset.paragraphId ?? '',
    start: trimmedStart,
    end: trimmedStart + text.trim().length,
    text: text.trim(),
  }
}

function offsetOf(paragraph: HTMLElement, container: Node, offset: number): number {
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(container, offset)
  return before.toString().length
}
