import { restoreCase } from './case-restoring.ts'
import { missing, readable } from './confidence.ts'
import type { DirectiveKind, Field } from './directive-reading.ts'
import { DOCUMENT_KINDS } from './document-kinds.ts'
import { rawSpan } from './fold-text.ts'
import { isCapitals } from './layout-marks.ts'
import type { TextBlock } from './split-paragraphs.ts'

/** Who decides, run into the subject above it: "… SẠCH - ĐẸP CHÍNH PHỦ". */
const STRAY_AUTHORITY =
  /(?<=[\p{Lu}\d])(?<!(?:CỦA|VÀ|TƯỚNG|PHÒNG|VỚI|DO|TRA|ĐẠO|TỚI|CHO)) (?:CHÍNH PHỦ|(?:PHÓ )?CHỦ TỊCH (?:ỦY|UỶ) BAN NHÂN DÂN(?: [^,;]{3,40})?|(?:ỦY BAN|UỶ BAN|HỘI ĐỒNG) NHÂN DÂN (?:TỈNH|THÀNH PHỐ) [^,;]{3,30}?(?: KHÓA [^;]{1,60})?)$/u
/** "CHỈ THỊ của Ban Thường vụ Huyện ủy về …": who issues it stands between title and subject. */
const BY_PARTY_BODY = /^của (?:ban thường vụ|ban chấp hành|thường trực|ban bí thư)[^,;]{3,60}? (?=về )/iu
/** "KẾ HOẠCH PHỐI HỢP" names no subject yet. */
const SHORTEST_SUBJECT = 18

/** The kind by its title line, else by the symbol's abbreviation, else công văn for a letter addressed with "Kính gửi". */
export function readKind(
  titleBlocks: TextBlock[],
  symbol: string | null,
  hasAddressees: boolean,
): Field<DirectiveKind> {
  for (const block of titleBlocks) {
    const row = DOCUMENT_KINDS.find(({ title }) => block.folded.key.startsWith(title))
    if (row) return readable(row.kind, 0.97, { start: block.start, end: block.end })
  }
  const abbreviation = symbol?.replace(/^\d{4}\//, '').split(/[-/]/)[0] ?? ''
  const row = DOCUMENT_KINDS.find((candidate) => candidate.abbreviation === abbreviation)
  if (row) return readable(row.kind, 0.8, null)
  if (hasAddressees) return readable('cong_van', symbol ? 0.95 : 0.8, null)
  return symbol && /^(?:UBND|VP|S[\p{Lu}]+|B[\p{Lu}]+)/u.test(symbol) ? readable('cong_van', 0.6, null) : missing()
}

/** "V/v …" of a letter, else the lines under the title, in ordinary case. */
export function readSubject(titleBlocks: TextBlock[], subjectBlocks: TextBlock[], runningText: string): Field<string> {
  const own = ownSubject(subjectBlocks)
  const first = own[0]
  const last = own.at(-1)
  if (first && last) {
    const words = own
      .map((block) => block.folded.text)
      .join(' ')
      .replace(/\s*\((?:[Bb]an hành )?[Kk]èm theo.*$/u, '')
      .replace(STRAY_AUTHORITY, '')
      .replace(BY_PARTY_BODY, '')
    const sure = isLetterSubject(first) ? 0.95 : 0.9
    return readable(restoreCase(words, runningText), sure, { start: first.start, end: last.end })
  }
  return readTitleSubject(titleBlocks, runningText)
}

const isLetterSubject = (block: TextBlock): boolean => /^(?:v\/v|v\\v|\(?về việc)/.test(block.folded.key)

/** Lines above "V/v" belong to something else. */
function ownSubject(blocks: TextBlock[]): TextBlock[] {
  const letter = blocks.findIndex(isLetterSubject)
  return letter > 0 ? blocks.slice(letter) : blocks
}

/** A subject on the title line itself: "Chỉ thị về việc …", "KẾ HOẠCH TRỒNG RỪNG NĂM 2024". */
function readTitleSubject(titleBlocks: TextBlock[], runningText: string): Field<string> {
  const title = titleBlocks.find((block) => / về | v\/v /.test(block.folded.key))
  const match = title && / (?:về|v\/v) /.exec(title.folded.key)
  if (title && match && !isCapitals(title.folded.text)) return subjectFrom(title, match.index + 1, runningText)
  for (const block of titleBlocks) {
    const row = DOCUMENT_KINDS.find((candidate) => block.folded.key.startsWith(`${candidate.title} `))
    const from = row ? row.title.length + 1 : block.folded.text.length
    if (block.folded.text.length - from > SHORTEST_SUBJECT) return subjectFrom(block, from, runningText)
  }
  return missing()
}

function subjectFrom({ folded }: TextBlock, from: number, runningText: string): Field<string> {
  const words = restoreCase(folded.text.slice(from), runningText)
  return readable((words[0] ?? '').toUpperCase() + words.slice(1), 0.85, rawSpan(folded, from, folded.text.length))
}
