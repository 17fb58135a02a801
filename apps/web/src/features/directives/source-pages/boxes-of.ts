import type { TextSpan } from '../../../api/operations'

/**
 * One word on a page: its stretch of the text (UTF-16 offsets, end exclusive), then left, top, right and bottom in
 * ten-thousandths of the page, measured from its upper left corner.
 */
export type PageWord = readonly [start: number, end: number, left: number, top: number, right: number, bottom: number]

/** A stretch of one line on a page, in ten-thousandths of the page's width and height. */
export type Box = { left: number; top: number; right: number; bottom: number }

/** A step back to the left by more than this (a hundredth of the page) begins a new line. */
const slack = 100

/**
 * Where the words of some stretches of the text stand on a page: one box a line, with the gaps between neighbouring
 * words filled. Words are given in reading order; those outside the stretches interrupt a box.
 */
export function boxesOf(words: readonly PageWord[], spans: readonly TextSpan[]): Box[] {
  const boxes: Box[] = []
  let open: Box | null = null
  for (const [start, end, left, top, right, bottom] of words) {
    if (!spans.some((span) => start < span.end && end > span.start)) {
      open = null
      continue
    }
    const word = { left, top, right, bottom }
    if (open && continuesLine(open, word)) {
      open.top = Math.min(open.top, top)
      open.right = Math.max(open.right, right)
      open.bottom = Math.max(open.bottom, bottom)
    } else {
      open = word
      boxes.push(open)
    }
  }
  return boxes
}

/** On the same line when the lower of both overlaps the other by half of the smaller height, and it does not go back. */
function continuesLine(line: Box, word: Box): boolean {
  const overlap = Math.min(line.bottom, word.bottom) - Math.max(line.top, word.top)
  const height = Math.min(line.bottom - line.top, word.bottom - word.top)
  return overlap >= height / 2 && word.left >= line.right - slack
}

/** The smallest box around all; null around nothing. */
export function boxAround(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  }
}
