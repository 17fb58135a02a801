import type { XmlElement } from './xml-elements.ts'

/** Signs of the Symbol and Wingdings fonts that documents use, by their code in the font. */
const SYMBOL: Record<number, string> = {
  0xb7: '•',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xa3: '≤',
  0xb4: '×',
  0xae: '→',
  0x2d: '-',
}
const WINGDINGS: Record<number, string> = {
  0xa7: '•',
  0xa8: '☐',
  0x6f: '☐',
  0xfe: '☑',
  0xfd: '☒',
  0xfc: '✓',
  0xe0: '→',
  0xd8: '•',
  0x76: '•',
}

/** The sign of `<w:sym w:font="Wingdings" w:char="F0FE"/>`; nothing when it has no letter in Unicode. */
export function readSymbol(symbol: XmlElement): string {
  const code = Number.parseInt(symbol.attributes['w:char'] ?? '', 16)
  if (!Number.isFinite(code) || code < 0x20 || code > 0xffff) return ''
  const isPrivate = code >= 0xf000 && code <= 0xf0ff
  const inFont = isPrivate ? code - 0xf000 : code
  const font = symbol.attributes['w:font'] ?? ''
  if (/^wingdings/i.test(font)) return WINGDINGS[inFont] ?? ''
  if (/^symbol/i.test(font)) return SYMBOL[inFont] ?? ''
  return isPrivate || (code >= 0xe000 && code <= 0xf8ff) ? '' : String.fromCharCode(code)
}
