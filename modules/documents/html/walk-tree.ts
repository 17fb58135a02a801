import type { DefaultTreeAdapterTypes } from 'parse5'

export type HtmlElement = DefaultTreeAdapterTypes.Element

export type Visitor = {
  /** answers false to pass over what is inside; `leave` is then not called */
  enter: (element: HtmlElement) => boolean
  text: (text: string, parent: HtmlElement) => void
  leave: (element: HtmlElement) => void
}

/** Walks a tree in the order of the file without recursion: pages may nest a hundred thousand deep. */
export function walkTree(root: HtmlElement, visitor: Visitor): void {
  if (!visitor.enter(root)) return
  const open: { element: HtmlElement; next: number }[] = [{ element: root, next: 0 }]
  for (let frame = open.at(-1); frame; frame = open.at(-1)) {
    const child = frame.element.childNodes[frame.next]
    frame.next += 1
    if (!child) {
      visitor.leave(frame.element)
      open.pop()
    } else if ('tagName' in child) {
      if (visitor.enter(child)) open.push({ element: child, next: 0 })
    } else if (child.nodeName === '#text' && 'value' in child) visitor.text(child.value, frame.element)
  }
}

export const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value
