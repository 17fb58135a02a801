import type { ParagraphKind } from './directive-reading.ts'
import {
  isAnnexTitle,
  isCapitals,
  isPersonName,
  opensRecipients,
  PORTAL_LINE,
  POSITION,
  SIGNATURE,
} from './layout-marks.ts'
import type { TextBlock } from './split-paragraphs.ts'

const LIST_MARKS: ReadonlySet<string> = new Set(['dash', 'plus', 'bullet'])
const LONGEST_ENTRY = 200

/** What of the ending has been seen: "Nơi nhận" begun, its list going on, its last entry "Lưu: …", a position, a name. */
type Seen = { listed: boolean; listing: boolean; signed: boolean; named: boolean; filed: boolean }

/** Marks recipients and signature from `from` on, whichever comes first; answers the first block after them. */
export function markEnding(blocks: TextBlock[], kinds: ParagraphKind[], from: number): number {
  const seen: Seen = { listed: false, listing: false, signed: false, named: false, filed: false }
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at] as TextBlock
    const kind = endingKind(block, seen)
    if (kind === null) return at
    kinds[at] = kind
    seen.filed ||= kind === 'recipients' && FILED.test(block.folded.key)
    if (seen.named && seen.listed && kind === 'signature' && !continuesEnding(blocks[at + 1], seen)) return at + 1
  }
  return blocks.length
}

function endingKind(block: TextBlock, seen: Seen): ParagraphKind | null {
  const { text, key } = block.folded
  if (opensRecipients(key)) {
    if (seen.listed) return null
    seen.listed = seen.listing = true
    return 'recipients'
  }
  if (SIGNATURE.test(text) || POSITION.test(text)) {
    if (seen.named) return null
    seen.listing = false
    seen.signed = true
    seen.named = isSignedInOneLine(block)
    return 'signature'
  }
  if (isListed(block) && seen.listed && (seen.listing || !seen.named || !seen.filed)) return 'recipients'
  if (isAnnexTitle(text, key)) return null
  if (PORTAL_LINE.test(key)) return 'noise'
  if (seen.signed && isPersonName(text)) {
    seen.named = true
    return 'signature'
  }
  if (seen.signed && !seen.named && isCapitals(text)) return 'signature'
  if (seen.listing && (block.mark !== null || block.gap === 'none' || text.length < LONGEST_ENTRY)) return 'recipients'
  return text.length > LONGEST_ENTRY || block.mark !== null ? null : 'noise'
}

const isListed = ({ mark }: TextBlock): boolean => mark !== null && LIST_MARKS.has(mark.kind)

/** "CHỦ TỊCH Trần Văn An" in one table cell. */
const isSignedInOneLine = ({ folded: { text } }: TextBlock): boolean =>
  text.length > 12 && /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(text)

/** Whether the ending goes on: the list of recipients after or beside the signature, or a name under a scribbled one. */
function continuesEnding(next: TextBlock | undefined, { filed }: Seen): boolean {
  if (!next) return false
  const beside = !filed && isListed(next) && next.folded.text.length < LONGEST_ENTRY
  return beside || opensRecipients(next.folded.key) || isPersonName(next.folded.text)
}

const FILED = /(?:^|[-–:;] ?)lưu ?:? /u
