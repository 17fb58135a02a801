import type { Words } from './agency-words.ts'
import { findFieldLabel } from './block-fields.ts'
import { opensWithVerb } from './cue-phrases.ts'
import type { Doer } from './read-doer.ts'
import { readDoer } from './read-doer.ts'
import { isReportingLine } from './read-reporting.ts'
import type { TextBlock } from './split-paragraphs.ts'

/** One item of the outline with what stands under it. */
export type OutlineNode = {
  block: TextBlock
  /** the words after the outline mark */
  words: Words
  /** paragraphs that go on with the item */
  more: TextBlock[]
  children: OutlineNode[]
  level: string
  /** opens what follows: ends in a colon, or has no final mark as headings do */
  opens: boolean
}

const FINAL = /[.;!?…,]["”’)\]]{0,3}$/
const LONG = 260

/** Builds the tree of items from marks, and from colons and agency names where marks are missing. */
export function buildOutline(blocks: TextBlock[]): OutlineNode[] {
  const root: OutlineNode[] = []
  const open: OutlineNode[] = []
  const attach = (node: OutlineNode) => (open.at(-1)?.children ?? root).push(node)
  for (const block of blocks) {
    const node = toNode(block)
    if (block.mark) {
      if (goesOn(open.at(-1), node)) {
        open.at(-1)?.more.push(block)
        continue
      }
      const same = open.findIndex((item) => item.level === node.level)
      if (same >= 0) open.length = same
      attach(node)
      open.push(node)
      continue
    }
    if (isClosing(node.words.key)) {
      open.length = 0
      root.push(node)
      continue
    }
    placePlain(node, open, root)
  }
  return root
}

function toNode(block: TextBlock): OutlineNode {
  const skip = block.mark?.length ?? 0
  const words = { text: block.folded.text.slice(skip), key: block.folded.key.slice(skip) }
  const opens = /:["”)]?$/.test(words.text) || (!FINAL.test(words.text) && (words.text.length < LONG || block.bold))
  return { block, words, more: [], children: [], level: block.mark?.kind ?? 'plain', opens }
}

function placePlain(node: OutlineNode, open: OutlineNode[], root: OutlineNode[]): void {
  const under = () => (open.at(-1)?.children ?? root).push(node)
  if (findFieldLabel(node.words.key)) {
    while (open.length > 1 && sharedByBullets(open)) open.pop()
    under()
    return
  }
  const doer = readDoer(node.words)
  if (node.opens && (node.words.text.endsWith(':') || doer?.whole || node.block.bold)) {
    while (open.length > 0 && isBelowHeading(open.at(-1) as OutlineNode)) open.pop()
    if (open.at(-1)?.level === 'plain') open.pop()
    under()
    open.push(node)
    return
  }
  const top = open.at(-1)
  if (!top || top.opens) {
    under()
    return
  }
  if (doer?.specific && (isOrder(doer) || !opensWithVerb(node.words.key, 0))) {
    while (open.length > 0 && !(open.at(-1) as OutlineNode).opens) open.pop()
    if (open.at(-1)?.level !== 'plain') open.length = 0
    under()
    return
  }
  top.more.push(node.block)
}

/** "Đề nghị Hội Nông dân tỉnh …" names another doer although it opens with a verb. */
const isOrder = ({ opener }: Doer): boolean => opener !== '' && opener !== 'đối với'

const isBelowHeading = (item: OutlineNode): boolean =>
  !item.opens || (BULLETS.has(item.level) && item.children.length > 0)
const BULLETS = new Set(['dash', 'plus', 'bullet'])

/** A block of labels after several bullets without labels of their own belongs to all of them. */
function sharedByBullets(open: OutlineNode[]): boolean {
  const top = open.at(-1) as OutlineNode
  const siblings = open.at(-2)?.children ?? []
  return (
    BULLETS.has(top.level) &&
    top.children.length === 0 &&
    siblings.length > 1 &&
    siblings.every((item) => item.children.length === 0)
  )
}

/** A dash in the middle of a sentence that a page break tore apart. */
function goesOn(before: OutlineNode | undefined, node: OutlineNode): boolean {
  if (!before || node.level !== 'dash' || before.children.length > 0 || before.level === 'dash') return false
  const { text } = before.words
  return text.length > LONG && !/[.;:!?…,)”"]$/.test(text) && !opensWithVerb(node.words.key, 0)
}

/** Sentences that close the running text and stand under no heading. */
export function isClosing(key: string): boolean {
  return CLOSING.test(key) || isReportingLine(key)
}

const CLOSING =
  /^(?:nhận được .{3,40} này|trên đây là|.{0,60}trân trọng cảm ơn|xin trân trọng|trân trọng|rất mong |(?:chỉ thị|công điện|kế hoạch|công văn|quyết định|nghị quyết|thông báo|văn bản) này|(?:yêu cầu|đề nghị) (?:thủ trưởng |giám đốc )?các .{0,200}(?:thực hiện|triển khai)|(?:chủ tịch )?(?:ủy ban nhân dân|ubnd|thủ tướng chính phủ|chính phủ) (?:tỉnh |thành phố )?.{0,20}(?:yêu cầu|đề nghị)|(?:thừa lệnh|thừa ủy quyền) .{3,100}(?:thông báo|truyền đạt)|(?:văn phòng|sở|ban|bộ) .{0,50}(?:thông báo|truyền đạt)(?: ý kiến| kết luận| nội dung| để| đến) .{0,200}(?:biết|thực hiện)[\s./]*$|văn phòng .{0,40} thông báo)/u
