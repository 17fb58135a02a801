type Urgency = 'normal' | 'urgent' | 'very_urgent' | 'flash'

/** The mark stands framed in the head of the first page (Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 10b). */
const headLines = 40

const marks: readonly [RegExp, Urgency][] = [
  [/^HỎA TỐC(?: HẸN GIỜ)?$/u, 'flash'],
  [/^THƯỢNG KHẨN$/u, 'very_urgent'],
  [/^KHẨN$/u, 'urgent'],
]

/** Columns of a head stand beside each other: a mark fills its own. */
const cells = (line: string): string[] =>
  line
    .split(/\t|\||\s{3,}/u)
    .map((cell) => cell.replace(/^[\s*_#()[\]"“”.:-]+|[\s*_#()[\]"“”.:-]+$/gu, '').replace(/\s+/gu, ' '))

/** Độ khẩn as stamped in the head of a document; normal when nothing is stamped. */
export function readUrgency(text: string): Urgency {
  const head = text.normalize('NFC').split('\n').slice(0, headLines).flatMap(cells)
  const found = marks.find(([mark]) => head.some((cell) => mark.test(cell.replace('HOẢ', 'HỎA'))))
  return found?.[1] ?? 'normal'
}
