import type { Pdfium } from './pdfium.ts'

/** Characters of a text page by index: their codes, and as text from one index to another (exclusive). */
export type PageText = { codes: Uint16Array | Uint32Array; slice: (from: number, to: number) => string }

/** Stands at the index of a character's first half, where PDFium counts its two halves apart. */
export const HALF = 0xffffffff

const HYPHEN = 0x2d
const HALVES = /[\ud800-\udfff]/

/** Reads all characters of a text page in one call, or one by one where characters do not match the text's positions. */
export function readPageText(pdfium: Pdfium, textPage: number): PageText {
  const count = pdfium._FPDFText_CountChars(textPage)
  return (count > 0 && readAtOnce(pdfium, textPage, count)) || readOneByOne(pdfium, textPage, Math.max(0, count))
}

/** PDFium leaves characters without a code out of the text; the rest would then stand at other positions. */
function readAtOnce(pdfium: Pdfium, textPage: number, count: number): PageText | null {
  const buffer = pdfium._malloc((count + 1) * 2)
  try {
    if (pdfium._FPDFText_GetText(textPage, 0, count, buffer) !== count + 1) return null
    const codes = pdfium.HEAPU16.slice(buffer >> 1, (buffer >> 1) + count)
    for (let at = 0; at < count; at++) if (isLineHyphen(codes[at] as number)) codes[at] = HYPHEN
    const text = Buffer.from(codes.buffer, codes.byteOffset, codes.byteLength).toString('utf16le')
    return HALVES.test(text) ? null : { codes, slice: (from, to) => text.slice(from, to) }
  } finally {
    pdfium._free(buffer)
  }
}

function readOneByOne(pdfium: Pdfium, textPage: number, count: number): PageText {
  const codes = new Uint32Array(count)
  let high = 0
  for (let at = 0; at < count; at++) {
    const code = pdfium._FPDFText_GetUnicode(textPage, at)
    const isHigh = code >= 0xd800 && code < 0xdc00
    if (isHigh) codes[at] = HALF
    else if (code >= 0xdc00 && code < 0xe000 && high !== 0)
      codes[at] = (high - 0xd800) * 0x400 + (code - 0xdc00) + 0x10000
    else codes[at] = isLineHyphen(code) ? HYPHEN : code
    high = isHigh ? code : 0
  }
  const slice = (from: number, to: number): string => {
    let text = ''
    for (let at = from; at < to; at++) if (codes[at] !== HALF) text += String.fromCodePoint(codes[at] as number)
    return text
  }
  return { codes, slice }
}

/** PDFium marks a hyphen at a line's end by these two codes; Vietnamese words are not hyphenated. */
const isLineHyphen = (code: number): boolean => code === 0x02 || code === 0xfffe
