import type { ParagraphKind } from './directive-reading.ts'
import {
  ADDRESSED,
  AUTHORITY_LINE,
  CITED_TITLE,
  DATE_LINE,
  ENACTED_LINE,
  GROUNDS,
  isCapitals,
  isKindTitle,
  isTitleWithSubject,
  NATIONAL_HEADER,
  NUMBER_LINE,
  OPENING_TITLE,
  opensRecipients,
  PORTAL_LINE,
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
/** Longest line and number of lines between marks of the header. */
const STRAY = 200
const REACH = 10

/** Tells header, running text, ending and annexes apart by the marks of Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export function findLayout(blocks: TextBlock[]): Layout {
  const kinds: ParagraphKind[] = blocks.map(() => 'body')
  const bodyStart = markHeader(blocks, kinds)
  const bodyEnd = findEnding(blocks, bodyStart)
  return { kinds, bodyStart, bodyEnd, annexStart: markEnding(blocks, kinds, bodyEnd) }
}

/** What of the header has been seen before a block. `letter` tells that the subject is that of a công văn. */
type Seen = { titled: boolean; addressed: boolean; letter: boolean; before: ParagraphKind | null }

function markHeader(blocks: TextBlock[], kinds: ParagraphKind[]): number {
  const seen: Seen = { titled: false, addressed: false, letter: false, before: null }
  for (const [at, block] of blocks.entries()) {
    const kind = headerKind(block, seen) ?? strayKind(blocks, at, seen) ?? citedTitleKind(block, at)
    if (kind === null) return at
    kinds[at] = kind
    seen.titled ||= kind === 'kind_title'
    seen.addressed ||= kind === 'addressees'
    seen.letter ||= kind === 'subject' && SUBJECT_LINE.test(block.folded.key)
    if (kind !== 'noise') seen.before = kind
  }
  return blocks.length
}

function headerKind(block: TextBlock, seen: Seen): ParagraphKind | null {
  const { text, key } = block.folded
  if (text.length > LONGEST_HEADER_BLOCK) return null
  if (NATIONAL_HEADER.test(key)) return 'national_header'
  if (text.length < 120 && NUMBER_LINE.test(key)) return 'number'
  if (text.length < 90 && DATE_LINE.test(key)) return 'place_date'
  if (PORTAL_LINE.test(key) || ENACTED_LINE.test(key) || (text.length < 60 && STAMP.test(key))) return 'noise'
  if (ADDRESSED.test(key) || (seen.before === 'addressees' && isAddressee(block))) return 'addressees'
  return titleKind(block, seen)
}

function titleKind(block: TextBlock, seen: Seen): ParagraphKind | null {
  const { text, key } = block.folded
  if (isKindTitle(text, key)) return 'kind_title'
  const sentence = /[.;:]$/.test(text)
  if (!sentence && OPENING_TITLE.test(key)) return 'kind_title'
  if (!seen.titled && !seen.addressed && isTitleWithSubject(text, key)) return 'kind_title'
  if (!sentence && (SUBJECT_LINE.test(key) || (seen.titled && SUBJECT_UNDER_TITLE.test(key)))) return 'subject'
  if (block.mark !== null && block.mark.kind !== 'dash') return null
  if (isCapitals(text)) return seen.titled && !AUTHORITY_LINE.test(key) ? 'subject' : 'issuer'
  const plain = block.mark === null && !sentence && !GROUNDS.test(key)
  if (plain && seen.before === 'kind_title') return 'subject'
  if (plain && seen.titled && seen.before === 'issuer' && /^\p{Ll}/u.test(text)) return 'subject'
  return plain && block.bold && seen.titled && seen.before === 'subject' && text.length < STRAY ? 'subject' : null
}

/** Where no header follows, a first line that cites the document stands for it. */
function citedTitleKind({ folded: { text, key } }: TextBlock, at: number): ParagraphKind | null {
  return at < REACH && text.length < LONGEST_HEADER_BLOCK && CITED_TITLE.test(key) ? 'kind_title' : null
}

/** A short line nobody knows, when marks of the header still follow: portals, scans and signatures leave such lines. */
function strayKind(blocks: TextBlock[], at: number, seen: Seen): ParagraphKind | null {
  const block = blocks[at] as TextBlock
  if (block.folded.text.length > STRAY || (block.mark !== null && block.mark.kind !== 'dash')) return null
  if (GROUNDS.test(block.folded.key)) return null
  for (const next of blocks.slice(at + 1, at + 1 + REACH)) {
    const { text, key } = next.folded
    if (text.length > STRAY) return null
    const known = NATIONAL_HEADER.test(key) || (NUMBER_LINE.test(key) && key.includes('/')) || DATE_LINE.test(key)
    if (known || (!seen.titled && !seen.addressed && (ADDRESSED.test(key) || isKindTitle(text, key))))
      return seen.letter && seen.before === 'subject' ? 'subject' : 'noise'
  }
  return null
}

const LIST_MARKS: ReadonlySet<string> = new Set(['dash', 'plus', 'bullet'])

/** A line of "Kính gửi": with its dash, or a short one that ends in its mark. */
function isAddressee(block: TextBlock): boolean {
  const { text } = block.folded
  if (block.mark === null) return text.length < 160 && /[;.]$/.test(text)
  return LIST_MARKS.has(block.mark.kind) && text.length < 400
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
