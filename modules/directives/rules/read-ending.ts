import { missing, readable } from './confidence.ts'
import type { Field } from './directive-reading.ts'
import { rawSpan } from './fold-text.ts'
import { isCapitals, opensRecipients } from './layout-marks.ts'
import { trimEntry } from './read-addressees.ts'
import type { TextBlock } from './split-paragraphs.ts'

/** The lines of "Nơi nhận" as written, one entry a line; a line without its dash goes on with the one before. */
export function readRecipients(blocks: TextBlock[]): string[] {
  const entries: string[] = []
  for (const block of blocks) {
    const opens = opensRecipients(block.folded.key)
    const text = block.folded.text.replace(/^[Nn]ơi nhận ?:? ?/u, '')
    const goesOn = !opens && block.mark === null && entries.length > 0
    for (const [at, part] of text.split(/(?<=[;.:)]) ?[-–] (?=[\p{L}(])/u).entries()) {
      if (at === 0 && goesOn) entries.push(`${entries.pop()} ${part}`)
      else entries.push(part)
    }
  }
  return entries.map(trimEntry).filter((entry) => entry !== '')
}

export type SignerReading = { position: Field<string>; name: Field<string> }

const NAME_AT_END = /(?<=^|[\p{Lu}) ] )(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,5})$/u
const PREFIX = /^(?:(?:TM|KT|TL|TUQ|Q) ?\.|[TK]\/[MTL]\.? )/
const OFFICE =
  /\s(?=(?:KT|TL|TUQ|Q)\. |(?<!\. )PHÓ (?:CHỦ|THỦ|GIÁM|CHÁNH|TRƯỞNG|TỔNG|CỤC|BÍ)|(?<!PHÓ |\. )(?:CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG)$)/u

/** Position in capitals ("KT. CHỦ TỊCH - PHÓ CHỦ TỊCH") and the name under it (mục 7a, 7b). */
export function readSigner(blocks: TextBlock[]): SignerReading {
  const positions: string[] = []
  let name: Field<string> = missing()
  let from: TextBlock | null = null
  let to: TextBlock | null = null
  for (const block of blocks) {
    const text = block.folded.text.replace(/\(?(?:đã ký|ĐÃ KÝ|Đã ký)\)? ?/u, '').trim()
    const match = NAME_AT_END.exec(text)
    const capitals = (match ? text.slice(0, match.index) : text).trim()
    if (isCapitals(capitals) || PREFIX.test(capitals)) {
      const parts = capitals.split(OFFICE).map((part) => part.trim())
      const last = positions.length - 1
      if (last >= 0 && positions[last]?.endsWith(',')) positions[last] = `${positions[last]} ${parts.shift()}`
      positions.push(...parts)
      from ??= block
      to = block
    }
    if (match) {
      const at = block.folded.text.lastIndexOf(match[1] as string)
      name = readable(match[1] as string, 0.93, rawSpan(block.folded, at, at + (match[1] as string).length))
    }
  }
  const position = positions.filter(Boolean).join(' - ')
  return {
    position: position && from && to ? readable(position, 0.9, { start: from.start, end: to.end }) : missing(),
    name,
  }
}
