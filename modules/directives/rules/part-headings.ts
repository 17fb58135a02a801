import { readAgencyList } from './agency-mentions.ts'
import { opensWithVerb } from './cue-phrases.ts'
import { sliceFolded } from './fold-text.ts'
import { findOutlineMark } from './outline-marks.ts'
import type { TextBlock } from './split-paragraphs.ts'

const LONGEST_HEADING = 300

/**
 * Parts "2. Sở Tài chính Trên cơ sở ngân sách …" in two: copying has run an agency's heading into its first duty,
 * which the capital of the verb gives away.
 */
export function partHeadings(blocks: TextBlock[]): TextBlock[] {
  return blocks.flatMap((block) => {
    const at = block.row === null && block.mark !== null ? endOfHeading(block) : -1
    return at < 0 ? [block] : partAt(block, at)
  })
}

/** Where the duty begins after the agencies that open an item, or -1. */
function endOfHeading({ folded: { text, key }, mark }: TextBlock): number {
  const from = mark?.length ?? 0
  const words = { text: text.slice(from, from + LONGEST_HEADING), key: key.slice(from, from + LONGEST_HEADING) }
  const list = readAgencyList(words, 0)
  if (!list?.mentions.every(({ specific }) => specific)) return -1
  const rest = words.text.slice(list.to, list.to + 6)
  const verb = list.to + (/^ [-–+] ?/.exec(rest)?.[0].length ?? 1)
  return /^ (?:[-–+] ?)?\p{Lu}\p{Ll}/u.test(rest) && opensWithVerb(words.key, verb) ? from + list.to + 1 : -1
}

function partAt(block: TextBlock, at: number): TextBlock[] {
  const { folded } = block
  const split = folded.starts[at] ?? block.end
  const duty = sliceFolded(folded, at, folded.text.length)
  return [
    { ...block, end: split, folded: sliceFolded(folded, 0, at - 1) },
    { ...block, start: split, folded: duty, mark: findOutlineMark(duty.text), gap: 'none', bold: false },
  ]
}
