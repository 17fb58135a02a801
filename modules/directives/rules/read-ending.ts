import { missing, readable } from './confidence.ts'
import type { Field } from './directive-reading.ts'
import { rawSpan } from './fold-text.ts'
import { isCapitals, isNameInCapitals, opensRecipients, withoutHonours } from './layout-marks.ts'
import { trimEntry } from './read-addressees.ts'
import type { TextBlock } from './split-paragraphs.ts'

/**
 * The lines of "Nơi nhận" as written, one entry a line; a line without its dash goes on with the one before.
 * A list that has no dashes at all is parted at its semicolons.
 */
export function readRecipients(blocks: TextBlock[]): string[] {
  const dashed = blocks.some(({ mark, folded }) => mark !== null || / [-–] (?=[\p{L}(])|: ?[-–]/u.test(folded.text))
  const entries: string[] = []
  for (const block of blocks) {
    const opens = opensRecipients(block.folded.key)
    const text = block.folded.text.slice(block.mark?.length ?? 0).replace(/^(?:[Nn]ơi|NƠI) (?:nhận|NHẬN) ?:? ?/u, '')
    if (!dashed) {
      entries.push(...text.split(/; ?/))
      continue
    }
    const goesOn = !opens && block.mark === null && entries.length > 0
    for (const [at, part] of text.split(/(?<=[;.:)]) ?[-–] (?=[\p{L}(])/u).entries()) {
      if (at === 0 && goesOn) entries.push(`${entries.pop()} ${part}`)
      else entries.push(part)
    }
  }
  return entries.map(trimEntry).filter((entry) => entry !== '')
}

export type SignerReading = { position: Field<string>; name: Field<string> }

const NAME_AT_END = /(?<=^|[\p{Lu}) ] )((?:\p{Lu}\p{Ll}+|[AHKY][’']?(?:\p{Lu}\p{Ll}+)?)(?: \p{Lu}[\p{Ll}’']*){1,5})$/u
const PREFIX = /^(?:(?:TM|KT|TL|TUQ|Q) ?\.|(?:TM|KT|TL|TUQ) |[TK]\/[MTL]\.? )/
const OFFICE =
  /\s(?=(?:KT|TL|TUQ|Q)\. |(?<!\. )PHÓ (?:CHỦ|THỦ|GIÁM|CHÁNH|TRƯỞNG|TỔNG|CỤC|BÍ)|(?<!PHÓ |\. )(?:CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|BÍ THƯ|CHÁNH VĂN PHÒNG)$)/u
const SIGNED = /[([]?(?:đã ký|ĐÃ KÝ|Đã ký)[)\]]? ?/u
const HONOURS_INSIDE =
  /(?<=\p{Lu} )(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy) |(?:GS|PGS|TS|ThS)[.,] ?(?:TS\. ?)?)(?=\p{Lu}\p{Ll})/u

/** Position in capitals ("KT. CHỦ TỊCH - PHÓ CHỦ TỊCH") and the name under it (mục 7a, 7b); of several signers the first. */
export function readSigner(blocks: TextBlock[]): SignerReading {
  const positions: string[] = []
  let name: Field<string> = missing()
  let from: TextBlock | null = null
  let to: TextBlock | null = null
  for (const block of blocks) {
    const text = withoutHonours(block.folded.text.replace(SIGNED, '').trim()).replace(HONOURS_INSIDE, '')
    if (positions.length > 0 && isNameInCapitals(text)) {
      name = nameIn(block, text)
      continue
    }
    const match = NAME_AT_END.exec(text)
    const capitals = (match ? text.slice(0, match.index) : text).trim()
    if (isCapitals(capitals) || PREFIX.test(capitals)) {
      if (name.value !== null && positions.length > 0) break
      const parts = capitals.split(OFFICE).map((part) => part.trim())
      const last = positions.length - 1
      if (last >= 0 && positions[last]?.endsWith(',')) positions[last] = `${positions[last]} ${parts.shift()}`
      positions.push(...parts)
      from ??= block
      to = block
    }
    if (match) name = nameIn(block, match[1] as string)
  }
  const position = positions.filter(Boolean).join(' - ')
  return {
    position: position && from && to ? readable(position, 0.9, { start: from.start, end: to.end }) : missing(),
    name,
  }
}

/** A name in capitals is given as names are written. */
function nameIn(block: TextBlock, written: string): Field<string> {
  const at = Math.max(0, block.folded.text.lastIndexOf(written))
  const name = isCapitals(written)
    ? written.toLowerCase().replace(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase())
    : written
  return readable(name, 0.93, rawSpan(block.folded, at, at + written.length))
}
