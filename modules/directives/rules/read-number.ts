import { missing, readable } from './confidence.ts'
import type { Field } from './directive-reading.ts'
import { tidyNumber } from './find-citations.ts'
import { rawSpan } from './fold-text.ts'
import type { TextBlock } from './split-paragraphs.ts'

export type NumberReading = { number: Field<string>; symbol: Field<string> }

/** A symbol such as "QĐ-UBND" or "2021/QĐ-UBND" after the slash (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục 3). */
const SYMBOL = '(?:\\d{4} ?\\/ ?)?\\p{Lu}[\\p{L}\\d]{0,14}(?: ?[-–&.] ?\\p{Lu}[\\p{L}\\d&.]{0,20}){0,4}'
const LINE = new RegExp(`S[ốôổ] ?[:.]? ?([^/]{0,20}?) ?\\/ ?(${SYMBOL})`, 'iu')
/** The Party writes number and kind before the slash: "12-CT/TU" (Hướng dẫn 36-HD/VPTW of 2018). */
const PARTY = /S[ốôổ] ?[:.]? ?(\d{1,5}) ?[-–] ?(\p{Lu}[\p{L}]{0,5} ?\/ ?\p{Lu}[\p{L}\d]{0,10})/iu
const ANNEXED = new RegExp(`kèm theo [^/]{0,60}? số ?:? ?(\\d{1,5}[a-zđ]?)? ?\\/ ?(${SYMBOL})`, 'iu')
/** "/UBND-VX" that its empty number stands apart from. */
const LONE_SYMBOL = new RegExp(`^()\\/ ?(${SYMBOL})$`, 'u')
const WHOLE_NUMBER = /^\d{1,6}[a-zđ]?$/i

/**
 * "Số: 12/KH-UBND" of the header, else the number an annex gives for the document it belongs to.
 * A number that is not digits only (poor scans: "5l&") is left unread.
 */
export function readNumber(headerBlocks: TextBlock[], annexBlocks: TextBlock[]): NumberReading {
  for (const block of headerBlocks) {
    const match = PARTY.exec(block.folded.text.slice(0, 300)) ?? LINE.exec(block.folded.text.slice(0, 300))
    if (match) return toReading(block, match, 0.97)
  }
  for (const block of [...headerBlocks, ...annexBlocks]) {
    const match = ANNEXED.exec(block.folded.text.slice(0, 500))
    if (match) return toReading(block, match, 0.75)
  }
  for (const block of headerBlocks) {
    const match = LONE_SYMBOL.exec(block.folded.text.slice(0, 60))
    if (match) return toReading(block, match, 0.8)
  }
  const line = headerBlocks.find((block) => /^số ?:/.test(block.folded.key))
  const span = line ? { start: line.start, end: line.end } : null
  return { number: missing(span), symbol: missing(span) }
}

function toReading(block: TextBlock, match: RegExpExecArray, confidence: number): NumberReading {
  const written = match[1]?.trim() ?? ''
  const symbolText = (match[2] ?? '').trim()
  const symbolAt = match.index + match[0].length - symbolText.length
  const symbol = tidyNumber(`/${symbolText.replace(/ ?\. ?/g, '.')}`).slice(1)
  const numberSpan = rawSpan(block.folded, match.index, symbolAt)
  return {
    number: WHOLE_NUMBER.test(written) ? readable(written, confidence, numberSpan) : missing(numberSpan),
    symbol: readable(symbol, confidence, rawSpan(block.folded, symbolAt, symbolAt + symbolText.length)),
  }
}
