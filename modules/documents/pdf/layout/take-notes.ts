import type { Row } from './group-rows.ts'
import { rowText } from './group-rows.ts'
import type { PageContent, PlacedWord } from './page-content.ts'

const NOTE_MARK = /^[[(]?(\d{1,2}|\*{1,3})(?=[\])]?[.)]?(?:\s|\p{L}|$))/u
const LOWER_PART = 0.45
const SMALLER = 0.92
const MUCH_SMALLER = 0.86
const SHORTEST_RULE = 0.08
const LONGEST_RULE = 0.5

/**
 * Takes the footnotes from the foot of a page: smaller type under a short rule, or much smaller type that begins with a mark.
 * Their raised marks are taken out of the sentences.
 */
export function takeNotes(page: PageContent, rows: Row[], bodySize: number): { body: Row[]; notes: Row[] } {
  const first = findFirstNote(page, rows, bodySize)
  if (first < 0) return { body: rows, notes: [] }
  const notes = rows.slice(first)
  const marks = new Set(
    notes.map((row) => NOTE_MARK.exec(rowText(row.words))?.[1]).filter((mark) => mark !== undefined),
  )
  return { body: rows.slice(0, first).map((row) => withoutMarks(row, marks)), notes }
}

function findFirstNote(page: PageContent, rows: Row[], bodySize: number): number {
  const small = (row: Row, limit: number) => row.size <= bodySize * limit
  let first = rows.length
  while (first > 0 && small(rows[first - 1] as Row, SMALLER) && (rows[first - 1] as Row).top > page.height * LOWER_PART)
    first -= 1
  for (let at = first; at < rows.length; at++) {
    const row = rows[at] as Row
    if (!NOTE_MARK.test(rowText(row.words))) continue
    const above = rows[at - 1]
    if (small(row, MUCH_SMALLER) && at === first) return at
    if (hasRule(page, above?.baseline ?? 0, row)) return at
  }
  return -1
}

const hasRule = (page: PageContent, from: number, row: Row): boolean =>
  page.rulings.some((ruling) => {
    const length = (ruling.to - ruling.from) / page.width
    const between = ruling.flat && ruling.at >= from && ruling.at <= row.baseline
    return between && length >= SHORTEST_RULE && length <= LONGEST_RULE && ruling.from <= row.left + page.width * 0.05
  })

function withoutMarks(row: Row, marks: Set<string>): Row {
  if (!row.words.some((word) => isMark(word, row, marks))) return row
  return { ...row, words: row.words.filter((word) => !isMark(word, row, marks)) }
}

const isMark = (word: PlacedWord, row: Row, marks: Set<string>): boolean =>
  word.size < row.size * 0.8 &&
  word.baseline < row.baseline - row.size * 0.1 &&
  marks.has(word.text.replace(/^[[(]|[\])]$/g, ''))
