import {
  DATE_LINE,
  isAnnexTitle,
  isCapitals,
  isNameInCapitals,
  NATIONAL_HEADER,
  NUMBER_LINE,
  opensRecipients,
  POSITION,
  SIGNATURE,
  SUBJECT_LINE,
} from './layout-marks.ts'
import type { TextBlock } from './split-paragraphs.ts'

/** Marks of the running text, before which a header has its place. */
const BODY_MARKS: ReadonlySet<string> = new Set(['part', 'article', 'roman', 'number', 'letter'])
const TOP = 16
const LONGEST_LINE = 120
const MOST_LINES = 8

/**
 * The blocks with a header that text layers of PDF files put below the running text or after the signature moved
 * to the front; unchanged when a header stands at the top or nowhere.
 */
export function headerFirst(blocks: TextBlock[]): TextBlock[] {
  const body = blocks.findIndex(({ mark, folded }) => BODY_MARKS.has(mark?.kind ?? '') || opensRecipients(folded.key))
  if (blocks.slice(0, body < 0 ? TOP : body).some(isSureMark)) return blocks
  const at = blocks.findIndex(isSureMark)
  if (at < 0) return blocks
  let from = at
  while (from > 0 && at - from < MOST_LINES && isHeaderLine(blocks[from - 1] as TextBlock)) from -= 1
  let to = at + 1
  while (to < blocks.length && to - at < MOST_LINES && isHeaderLine(blocks[to] as TextBlock)) to += 1
  return [...blocks.slice(from, to), ...blocks.slice(0, from), ...blocks.slice(to)]
}

function isSureMark({ folded: { text, key }, row }: TextBlock): boolean {
  if (row !== null || text.length > LONGEST_LINE) return false
  return NATIONAL_HEADER.test(key) || (/^số ?[:.]? ?\S{0,12} ?[/-]/.test(key) && NUMBER_LINE.test(key))
}

function isHeaderLine(block: TextBlock): boolean {
  const { text, key } = block.folded
  if (text.length > LONGEST_LINE) return false
  if (isSureMark(block) || DATE_LINE.test(key) || SUBJECT_LINE.test(key)) return true
  const ending = POSITION.test(text) || SIGNATURE.test(text) || isNameInCapitals(text) || isAnnexTitle(text, key)
  return isCapitals(text) && block.mark === null && !ending
}
