import { missing, readable } from './confidence.ts'
import type { Field } from './directive-reading.ts'
import { rawSpan } from './fold-text.ts'
import { isoDate } from './iso-date.ts'
import { LONE_DATE, PLACE_DATE, SUBJECT_LINE } from './layout-marks.ts'
import type { TextBlock } from './split-paragraphs.ts'

export type PlaceDateReading = { place: Field<string>; date: Field<string> }

const LONGEST_LINE = 200
const ANNEXED =
  /(?:kèm theo|^\p{L}+ \p{L}+ (?:số ?)?\d{1,5}\S{0,12}[/-]) ?.{0,120}?ngày (\d{1,2})(?: tháng |[/-])(\d{1,2})(?: năm |[/-])(\d{4})/u

/** "Sông Trà, ngày 05 tháng 01 năm 2024" of the header, else the date an annex gives for its document. */
export function readPlaceDate(headerBlocks: TextBlock[], annexBlocks: TextBlock[]): PlaceDateReading {
  for (const block of headerBlocks) {
    const { text, key } = block.folded
    if (SUBJECT_LINE.test(key)) continue
    const skipped = Math.max(0, text.length - LONGEST_LINE)
    const match = PLACE_DATE.exec(key.slice(skipped)) ?? LONE_DATE.exec(key.slice(skipped))
    const { place = '', y, m, d } = match?.groups ?? {}
    if (!match) continue
    const from = skipped + match.index
    const date = isoDate(Number(y), toNumber(m), toNumber(d))
    const sure = /[lio]/.test(`${d}${m}`) ? 0.6 : 0.97
    const dateSpan = rawSpan(block.folded, from + place.length + 1, from + match[0].length)
    const written = text.slice(from, from + place.length).trim()
    return {
      place: written ? readable(written, 0.95, rawSpan(block.folded, from, from + place.length)) : missing(),
      date: date ? readable(date, sure, dateSpan) : missing(dateSpan),
    }
  }
  for (const block of [...headerBlocks, ...annexBlocks]) {
    const match = ANNEXED.exec(block.folded.key.slice(0, 500))
    const date = match && isoDate(Number(match[3]), Number(match[2]), Number(match[1]))
    if (match && date)
      return {
        place: missing(),
        date: readable(date, 0.75, rawSpan(block.folded, match.index, match.index + match[0].length)),
      }
  }
  return { place: missing(), date: missing() }
}

/** Digits that scans write as letters: "l8" is 18. */
const toNumber = (written = ''): number => Number(written.replace(/[li]/g, '1').replace(/o/g, '0') || Number.NaN)
