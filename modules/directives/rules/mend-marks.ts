import type { OutlineMark } from './outline-marks.ts'
import type { TextBlock } from './split-paragraphs.ts'

/** "3 Sở Y tế", "3, Sở Y tế": a number that has lost its dot. */
const BARE = /^(\d{1,2})(?: ?, | )(?=\p{Lu}\p{Ll})/u
/** "l. Sở Y tế", "I. Sở Y tế": the figure one misread as a letter. */
const MISREAD_ONE = /^[lI|]$/
const GAP = 40

/**
 * Blocks whose outline mark recognition has damaged get it back where it is the next in a sequence:
 * "1. …", "2 Sở Y tế …", "3. …". Others stay as they are.
 */
export function mendMarks(blocks: TextBlock[]): TextBlock[] {
  return blocks.map((block, at) => {
    const mark = block.row === null ? mendedMark(blocks, at) : null
    return mark ? { ...block, mark } : block
  })
}

function mendedMark(blocks: TextBlock[], at: number): OutlineMark | null {
  const block = blocks[at] as TextBlock
  const { mark, folded } = block
  if (mark && MISREAD_ONE.test(mark.label.replace(/[.)]$/, ''))) {
    const parted = /\p{Lu}{2}/u.test(folded.text.slice(mark.length, mark.length + 3))
    return !parted && nearest(blocks, at, 1) === 2 ? { ...mark, kind: 'number' } : null
  }
  const bare = mark ? null : BARE.exec(folded.text)
  if (!bare) return null
  const value = Number(bare[1])
  const follows = value > 1 && nearest(blocks, at, -1) === value - 1
  const leads = nearest(blocks, at, 1) === value + 1
  return follows || leads ? { kind: 'number', length: bare[0].length, label: `${bare[1]}.` } : null
}

/** The nearest number before or after a block that an item bears, with or without its dot. */
function nearest(blocks: TextBlock[], at: number, step: 1 | -1): number | null {
  for (let next = at + step, tries = 0; tries < GAP && next >= 0 && next < blocks.length; next += step, tries++) {
    const { mark, folded, row } = blocks[next] as TextBlock
    if (row !== null) return null
    if (mark?.kind === 'number') return Number(/\d+/.exec(mark.label)?.[0])
    if (mark?.label && MISREAD_ONE.test(mark.label.replace(/[.)]$/, '')) && step < 0) return 1
    if (mark?.kind === 'roman' || mark?.kind === 'article' || mark?.kind === 'part') return null
    const bare = mark ? null : BARE.exec(folded.text)
    if (bare) return Number(bare[1])
  }
  return null
}
