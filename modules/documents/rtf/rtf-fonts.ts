import { type FontLetters, lettersOfFont } from '../join-pieces.ts'

/** A font of the font table: what its letters are, and the code page of its bytes. */
export type RtfFont = { letters: FontLetters; codePage: string; isSymbol: boolean }

/** Windows character sets to code pages; others are read in the document's own. */
const CHARSETS: Record<number, string> = {
  77: 'macintosh',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}
const SYMBOL_CHARSET = 2
const CODE_PAGES = new Set([874, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258])
export const WESTERN = 'windows-1252'

export function toFont(name: string, charset: number | null, documentCodePage: string): RtfFont {
  const letters = lettersOfFont(name)
  const codePage = (charset === null ? undefined : CHARSETS[charset]) ?? documentCodePage
  // A legacy font's bytes are its own code, whatever character set the font table claims.
  return { letters, codePage: letters.encoding ? WESTERN : codePage, isSymbol: charset === SYMBOL_CHARSET }
}

export const codePageOf = (number: number | null): string =>
  number !== null && CODE_PAGES.has(number) ? `windows-${number}` : WESTERN

const tables = new Map<string, string[]>()

/** The character of one byte; marks of windows-1258 stay apart from their letter until the paragraph is composed. */
export function decodeByte(byte: number, codePage: string): string {
  let table = tables.get(codePage)
  if (!table) {
    const decoder = new TextDecoder(codePage)
    table = Array.from({ length: 256 }, (_none, code) => decoder.decode(new Uint8Array([code])))
    tables.set(codePage, table)
  }
  return table[byte] ?? ''
}
