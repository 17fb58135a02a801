import { agencyNames, readAgencyList } from './agency-mentions.ts'
import type { Layout } from './find-layout.ts'
import { searchKey } from './fold-text.ts'
import type { TextBlock } from './split-paragraphs.ts'

const CUE =
  /(?:như sau|sau đây|sau|chỉ thị|quyết nghị|yêu cầu|quyết định|kết luận|nội dung|cụ thể|chỉ đạo|nhiệm vụ|công việc|đề nghị|giao|ý kiến|thực hiện) ?:$/u
const TRUE_LEAD_IN = /(?:sau|sau đây|yêu cầu|chỉ thị) ?:$/u
/** "giao ban" is a meeting, "giao Ban Quản lý …" an order. */
const ORDER =
  /(?:yêu cầu|đề nghị|giao(?! ban (?:tháng|quý|tuần|định kỳ|công tác|trực|của))|chỉ đạo|chỉ thị|điện|phân công) /gu
const FEWEST_UNITS = 80
const REACH = 3000

/**
 * Index of the sentence that introduces the duties ("… yêu cầu … như sau:").
 * Without one: the block before the first item, or before the running text.
 */
export function findLeadIn(blocks: TextBlock[], layout: Layout): number {
  let firstMark = -1
  for (let at = layout.bodyStart; at < layout.bodyEnd; at++) {
    const block = blocks[at] as TextBlock
    if (block.mark) {
      if (block.mark.kind !== 'dash' && firstMark < 0) firstMark = at
      continue
    }
    if (firstMark >= 0) break
    if (CUE.test(block.folded.key) && block.folded.text.length > 10) return lastOfRun(blocks, at, layout)
  }
  return (firstMark > 0 ? firstMark : layout.bodyStart) - 1
}

/** "QUYẾT NGHỊ:" and the like may be followed by the true introducing sentence before the first item. */
function lastOfRun(blocks: TextBlock[], from: number, layout: Layout): number {
  let found = from
  for (let at = from + 1; at < layout.bodyEnd; at++) {
    const block = blocks[at] as TextBlock
    if (block.mark || block.bold || block.folded.text.length < FEWEST_UNITS) return found
    if (TRUE_LEAD_IN.test(block.folded.key)) found = at
  }
  return found
}

/** Agencies the lead-in gives its orders to, as written: those named after its last order. */
export function readLeadInAgencies(block: TextBlock | undefined): string[] {
  if (!block) return []
  const { key } = block.folded
  const from = Math.max(0, key.length - REACH)
  let names: string[] = []
  for (const match of key.slice(from).matchAll(ORDER)) {
    const list = readAgencyList(block.folded, from + match.index + match[0].length)
    if (list) names = agencyNames(list)
  }
  return names
}

const MEETING = /làm việc với (?:lãnh đạo |ban thường vụ )?((?:tỉnh|thành phố|bộ) .{2,40}?)(?= về| và|,|$)/iu

/** Who is spoken to where the lead-in names nobody: the addressees taken apart, or whom a meeting was held with. */
export function readSpokenTo(addressees: string[], subject: string | null): string[] {
  const names = addressees.flatMap((text) => {
    const list = readAgencyList({ text, key: searchKey(text) }, 0)
    return list ? agencyNames(list) : [text]
  })
  if (names.length > 0) return names
  const meeting = MEETING.exec(subject ?? '')
  return meeting ? [meeting[1] as string] : []
}
