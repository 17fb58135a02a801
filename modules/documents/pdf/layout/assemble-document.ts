import type { SourcePage } from '../../source-document.ts'
import { DocumentWriter } from './document-writer.ts'
import type { PageEdges } from './drop-running-lines.ts'
import { dropRunningLines, edgesOf } from './drop-running-lines.ts'
import type { PageParts } from './lay-out-page.ts'
import { findParts, layOutPage } from './lay-out-page.ts'
import type { PageContent } from './page-content.ts'

type Waiting = { parts: PageParts; edges: PageEdges }

const NEIGHBOURS = 2

/**
 * Puts pages in reading order into one text as they come. A page is written once the two after it are known, because a
 * running header is told by its neighbours; no more than five pages are held.
 */
export async function assembleDocument(
  pages: AsyncIterable<PageContent>,
): Promise<{ text: string; pages: SourcePage[] }> {
  const writer = new DocumentWriter()
  const held: Waiting[] = []
  let at = 0
  const writeNext = () => {
    const { parts, edges } = held[at] as Waiting
    const others = held.filter((one, index) => index !== at && Math.abs(index - at) <= NEIGHBOURS)
    const rows = dropRunningLines(
      edges,
      others.map((one) => one.edges),
    )
    writer.add(parts.page, layOutPage(parts, rows))
    at += 1
    if (at <= NEIGHBOURS) return
    held.shift()
    at -= 1
  }
  for await (const page of pages) {
    const parts = findParts(page)
    held.push({ parts, edges: edgesOf(parts.rows, page.height) })
    if (held.length > at + NEIGHBOURS) writeNext()
  }
  while (at < held.length) writeNext()
  return { text: writer.finish(), pages: writer.pages }
}
