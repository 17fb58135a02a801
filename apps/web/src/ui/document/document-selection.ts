/** Offsets count UTF-16 units in `DocumentParagraph.text`; the end is exclusive. */
export type DocumentSelection = {
  startParagraphId: string
  startOffset: number
  endParagraphId: string
  endOffset: number
  text: string
}

/** The browser's selection in terms of paragraphs; null when it is empty or leaves the document. */
export function readDocumentSelection(root: HTMLElement): DocumentSelection | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = locate(root, range.startContainer, range.startOffset)
  const end = locate(root, range.endContainer, range.endOffset)
  const text = selection.toString().trim()
  if (!start || !end || !text) return null
  return {
    startParagraphId: start.paragraphId,
    startOffset: start.offset,
    endParagraphId: end.paragraphId,
    endOffset: end.offset,
    text,
  }
}

function locate(root: HTMLElement, container: Node, offset: number): { paragraphId: string; offset: number } | null {
  const element = container instanceof Element ? container : container.parentElement
  const paragraph = element?.closest<HTMLElement>('[data-paragraph-id]')
  if (!paragraph || !root.contains(paragraph)) return null
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(container, offset)
  return { paragraphId: paragraph.dataset.paragraphId ?? '', offset: before.toString().length }
}
