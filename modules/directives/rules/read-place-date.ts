import { missing, readable } from './confidence.ts'
import type { Field } from './directive-reading.ts'
import { rawSpan } from './fold-text.ts'
import { isoDate } from './iso-date.ts'
import type { TextBlock } from './split-paragraphs.ts'

export type PlaceDateReading = { place: Field<string>; date: Field<string> }

const LINE =
  /(\p{Lu}[\p{L} .-]{1,39}?), ?(?:ngày ?)?(\d{1,2}|[.…\s]{0,12}) ?tháng ?(\d{1,2}|[.…\s]{0,12}) ?năm ?(\d{4})?/u
const ANNEXED = /kèm theo .{0,120}? ngày (\d{1,2})(?: tháng |[/-])(\d{1,2})(?: năm |[/-])(\d{4})/u

/** "Sông Trà, ngày 05 tháng 01 năm 2024" of the header, else the date an annex gives for its document. */
export function readPlaceDate(headerBlocks: TextBlock[], annexBlocks: TextBlock[]): PlaceDateReading {
  for (const block of headerBlocks) {
    const { text } = block.folded
    const match = LINE.exec(text.slice(-200))
    if (!match) continue
    const from = Math.max(0, text.length - 200) + match.index
    const place = match[1] ?? ''
    const date = isoDate(Number(match[4]), Number(match[3]), Number(match[2]))
    const dateSpan = rawSpan(block.folded, from + place.length + 1, from + match[0].length)
    return {
      place: readable(place.trim(), 0.95, rawSpan(block.folded, from, from + place.length)),
      date: date ? readable(date, 0.97, dateSpan) : missing(dateSpan),
    }
  }
  for (const block of annexBlocks) {
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
