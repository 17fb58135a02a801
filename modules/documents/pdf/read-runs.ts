import type { PageFrame } from './page-frame.ts'
import type { Pdfium } from './pdfium.ts'
import type { PageText } from './read-page-text.ts'
import { HALF, readPageText } from './read-page-text.ts'
import type { RunStyle } from './run-styles.ts'
import { RunStyles } from './run-styles.ts'

/**
 * Neighbouring characters of one text object without white space between them. `joinsWithin`: the gap, as a share of the size,
 * below which they carry on the word before. `isPlain`: composed Vietnamese or Latin letters.
 */
export type Run = {
  text: string
  first: number
  last: number
  style: RunStyle
  joinsWithin: number
  isPlain: boolean
}

export type CharacterCounts = { unreadable: number; characters: number; hidden: number; isLegacy: boolean }

/** Gaps below which characters belong to one word: without white space, and with white space that PDFium put in by its own guess. */
const GAP = 0.17
const GAP_GUESSED = 0.08
const NEVER = Number.NEGATIVE_INFINITY
const SOFT_HYPHEN = 0xad
const DROPPED = /[\0\u200b-\u200d]/g
const SOFT_HYPHENS = /\u00ad/g

/**
 * Hands the runs of a text page to `take`, in the order of the file, and counts its characters. To ask PDFium for each
 * character's text object would cost a third of our time, so only the ends of a word are asked when they agree.
 */
export function readRuns(
  pdfium: Pdfium,
  textPage: number,
  frame: PageFrame,
  scratch: number,
  take: (run: Run) => void,
): CharacterCounts {
  const { codes, slice } = readPageText(pdfium, textPage)
  const counts: CharacterCounts = { unreadable: 0, characters: 0, hidden: 0, isLegacy: false }
  const styles = new RunStyles(pdfium, textPage, frame, scratch)
  const ownerOf = (index: number): number => pdfium._FPDFText_GetTextObject(textPage, index)
  let joinsWithin = NEVER

  const takeRun = (from: number, to: number, owner: number): void => {
    const style = styles.of(from, owner)
    const { first, last, hasDropped, isPlain } = lookThrough(codes, from, to, style, counts)
    if (first < 0) return
    let text = slice(from, to)
    if (hasDropped) text = text.replace(DROPPED, '')
    if (hasDropped && !style.convert) text = text.replace(SOFT_HYPHENS, '')
    take({ text, first, last, style, joinsWithin, isPlain })
    joinsWithin = GAP
  }

  const takeWord = (from: number, to: number): void => {
    let owner = ownerOf(from)
    if (to - from === 1 || ownerOf(to - 1) === owner) {
      takeRun(from, to, owner)
      return
    }
    let start = from
    for (let index = from + 1; index < to; index++) {
      const next = ownerOf(index)
      if (next === owner || isCombining(codes[index] as number)) continue
      takeRun(start, index, owner)
      start = index
      owner = next
    }
    takeRun(start, to, owner)
  }

  let start = -1
  for (let index = 0; index < codes.length; index++) {
    if (!isSpace(codes[index] as number)) {
      if (start < 0) start = index
      continue
    }
    if (start >= 0) takeWord(start, index)
    start = -1
    joinsWithin = Math.min(joinsWithin, ownerOf(index) === 0 ? GAP_GUESSED : NEVER)
  }
  if (start >= 0) takeWord(start, codes.length)
  return counts
}

/** Counts the characters of a run and finds those it begins and ends with; `first` is -1 when it has none that is seen. */
function lookThrough(
  codes: PageText['codes'],
  from: number,
  to: number,
  { hidden, convert }: RunStyle,
  counts: CharacterCounts,
): { first: number; last: number; hasDropped: boolean; isPlain: boolean } {
  let first = -1
  let last = -1
  let hasDropped = false
  let isPlain = true
  if (convert) counts.isLegacy = true
  for (let index = from; index < to; index++) {
    const code = codes[index] as number
    if (code === HALF) continue
    counts.characters += 1
    if (hidden) counts.hidden += 1
    if (!convert && isUnreadable(code)) counts.unreadable += 1
    // in TCVN3 the code of the soft hyphen is a letter
    if (isDropped(code) || (code === SOFT_HYPHEN && !convert)) {
      hasDropped = true
      continue
    }
    if (code >= 0x300 && (code < 0x1ea0 || code > 0x1eff)) isPlain = false
    if (first < 0) first = index
    if (last < 0 || !isCombining(code)) last = index
  }
  return { first, last, hasDropped, isPlain }
}

const isUnreadable = (code: number): boolean => code < 0x20 || code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff)

const isDropped = (code: number): boolean => code === 0 || (code >= 0x200b && code <= 0x200d)

const isSpace = (code: number): boolean =>
  (code <= 0x20 && code !== 0) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0xfeff

const isCombining = (code: number): boolean => code >= 0x300 && code <= 0x36f
