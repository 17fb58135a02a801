import { agencyNames, readAgencyList } from './agency-mentions.ts'
import { opensWithVerb } from './cue-phrases.ts'
import type { Layout } from './find-layout.ts'
import type { TextBlock } from './split-paragraphs.ts'

const CUE = /(?:như sau|sau đây|sau|chỉ thị|quyết nghị|yêu cầu|quyết định|kết luận|nội dung|cụ thể|chỉ đạo|nhiệm vụ|công việc|đề nghị|giao|ý kiến) ?:$/u
const ORDER = /(?:yêu cầu|đề nghị|giao|chỉ đạo|chỉ thị|điện|phân công) /gu

/** Index of the sentence that introduces the duties ("… yêu cầu … như sau:"); bodyStart - 1 when there is none. */
export function findLeadIn(blocks: TextBlock[], layout: Layout): number {
  let firstMark = -1
  for (let at = layout.bodyStart; at < layout.bodyEnd; at++) {
    const block = blocks[at] as TextBlock
    if (block.mark && block.mark.kind !== 'dash' && firstMark < 0) firstMark = at
    if (block.mark) continue
    if (CUE.test(block.folded.key) && (firstMark < 0 || at < firstMark) && block.folded.text.length > 10) return lastOfRun(blocks, at, layout)
    if (firstMark >= 0) break
  }
  return (firstMark > 0 ? firstMark : layout.bodyStart) - 1
}

/** "QUYẾT NGHỊ:" and the like may be followed by the true introducing sentence before the first item. */
function lastOfRun(blocks: TextBlock[], from: number, layout: Layout): number {
  let found = from
  for (let at = from + 1; at < layout.bodyEnd; at++) {
    const block = blocks[at] as TextBlock
    if (block.mark || block.bold) return found
    if (/(?:sau|sau đây|yêu cầu|chỉ thị) ?:$/.test(block.folded.key) && block.folded.text.length > 80) found = at
    else if (block.folded.text.length < 80) return found
  }
  return found
}

/** Agencies the lead-in gives its orders to, as written. */
export function readLeadInAgencies(block: TextBlock | undefined): string[] {
  if (!block) return []
  const words = block.folded
  let names: string[] = []
  for (const match of words.key.slice(-3000).matchAll(ORDER)) {
    const at = Math.max(0, words.key.length - 3000) + match.index + match[0].length
    const list = readAgencyList(words, at)
    if (list && (opensWithVerb(words.key, list.to + 1) || list.mentions.length > 0)) names = agencyNames(list)
  }
  return names
}
