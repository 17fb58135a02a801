import type { TextSpan } from '../../../api/operations'

export type DutySpan = TextSpan & { dutyId: string }

/** A stretch of the source text drawn as one: `dutyIds` own its words, `markup` is there but not shown. */
export type Piece = TextSpan & { dutyIds: string[]; markup: boolean }

/** Marks of Markdown, table bars, breaks in a cell, invisible characters: in the source, not what an official reads. */
const markup = /\*{2,}|^[ \t]*#+[ \t]+|__+|<br>|\\(?=[-\\`*_{}[\]()#+.!|>~])|\||[\u00ad\u200b-\u200f\ufeff]+/gm

/** Cuts one paragraph of the source where duties begin and end; joined, the pieces are the paragraph unit for unit. */
export function cutParagraph(sourceText: string, span: TextSpan, duties: readonly DutySpan[]): Piece[] {
  const here = duties.filter((duty) => duty.start < span.end && duty.end > span.start)
  const marks = [...sourceText.slice(span.start, span.end).matchAll(markup)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }))
  const cuts = [...here, ...marks].flatMap(({ start, end }) => [start, end])
  const edges = [span.start, ...cuts.filter((cut) => cut > span.start && cut < span.end), span.end]
  const sorted = [...new Set(edges)].sort((a, b) => a - b)
  const pieces: Piece[] = []
  for (const [index, start] of sorted.entries()) {
    const end = sorted[index + 1]
    if (end === undefined) break
    const dutyIds = here.filter((duty) => duty.start <= start && duty.end >= end).map(({ dutyId }) => dutyId)
    pieces.push({ start, end, dutyIds, markup: marks.some((mark) => mark.start <= start && mark.end >= end) })
  }
  return pieces
}
