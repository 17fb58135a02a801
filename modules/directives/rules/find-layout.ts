import type { ParagraphKind } from './directive-reading.ts'
import {
  ADDRESSED,
  AUTHORITY_LINE,
  DATE_LINE,
  GROUNDS,
  isCapitals,
  isKindTitle,
  NATIONAL_HEADER,
  NUMBER_LINE,
  OPENING_TITLE,
  opensRecipients,
  POSITION,
  SIGNATURE,
  STAMP,
  SUBJECT_LINE,
  SUBJECT_UNDER_TITLE,
} from './layout-marks.ts'
import { markEnding } from './mark-ending.ts'
import type { TextBlock } from './split-paragraphs.ts'

/** Where the parts of the layout lie; indexes into the blocks, `end` exclusive. */
export type Layout = {
  kinds: ParagraphKind[]
  /** first block of the running text */
  bodyStart: number
  /** "Nơi nhận" or the signature, whichever comes first */
  bodyEnd: number
  /** first block after the signature: annexes, an attached plan */
  annexStart: number
}

const LONGEST_HEADER_BLOCK = 700

/** Tells header, running text, ending and annexes apart by the marks of Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export function findLayout(blocks: TextBlock[]): Layout {
  const kinds: ParagraphKind[] = blocks.map(() => 'body')
  const bodyStart = markHeader(blocks, kinds)
  const bodyEnd = findEnding(blocks, bodyStart)
  return { kinds, bodyStart, bodyEnd, annexStart: markEnding(blocks, kinds, bodyEnd) }
}

/** What of the header has been seen before a block. */
type Seen = { titled: boolean; before: ParagraphKind | null }

function markHeader(blocks: TextBlock[], kinds: ParagraphKind[]): number {
  const seen: Seen = { titled: false, before: null }
  for (const [at, block] of blocks.entries()) {
    const kind = headerKind(block, seen)
    if (kind === null) return at
    kinds[at] = kind
    seen.titled ||= kind === 'kind_title'
    seen.before = kind
  }
  return blocks.length
}

function headerKind(block: TextBlock, seen: Seen): ParagraphKind | null {
  const { text, key } = block.folded
  if (text.length > LONGEST_HEADER_BLOCK) return null
  if (NATIONAL_HEADER.test(key)) return 'national_header'
  if (text.length < 120 && NUMBER_LINE.test(key)) return 'number'
  if (text.length < 90 && DATE_LINE.test(key)) return 'place_date'
  if (ADDRESSED.test(key) || (seen.before === 'addressees' && isAddressee(block))) return 'addressees'
  if (isKindTitle(text, key)) return 'kind_title'
  const sentence = /[.;:]$/.test(text)
  if (!sentence && OPENING_TITLE.test(key)) return 'kind_title'
  if (!sentence && (SUBJECT_LINE.test(key) || (seen.titled && SUBJECT_UNDER_TITLE.test(key)))) return 'subject'
  if (block.mark !== null && block.mark.kind !== 'dash') return null
  if (isCapitals(text)) return seen.titled && !AUTHORITY_LINE.test(key) ? 'subject' : 'issuer'
  if (seen.before === 'kind_title' && block.mark === null && !sentence && !GROUNDS.test(key)) return 'subject'
  return text.length < 30 && STAMP.test(key) ? 'noise' : null
}

/** A line of "Kính gửi": with its dash, or a short one that ends in its mark. */
function isAddressee(block: TextBlock): boolean {
  const { text } = block.folded
  return block.mark === null ? text.length < 120 && /[;.]$/.test(text) : block.mark.kind === 'dash'
}

/** The block where "Nơi nhận" or the first signature line stands. */
function findEnding(blocks: TextBlock[], bodyStart: number): number {
  for (let at = bodyStart; at < blocks.length; at++) {
    const { text, key } = (blocks[at] as TextBlock).folded
    if (opensRecipients(key) || SIGNATURE.test(text)) return at
    if (at > bodyStart && text.length < 120 && POSITION.test(text) && isPosition(text) && !decides(blocks[at + 1]))
      return at
  }
  return blocks.length
}

/** "CHỦ TỊCH", "GIÁM ĐỐC Bùi Văn Khoa", but not "THỦ TƯỚNG CHÍNH PHỦ yêu cầu:". */
const isPosition = (text: string): boolean => !text.endsWith(':') && !/\p{Lu} \p{Ll}/u.test(text)

/** A position in capitals before the grounds is the authority that decides, not a signature. */
const decides = (next: TextBlock | undefined): boolean => /^(?:Căn cứ|Theo|Xét|QUYẾT)/.test(next?.folded.text ?? '')
