import { textWidth } from './text-width'

/**
 * A text in lines that fit a width; a word wider than that is cut. Beyond `mostLines` the last line ends with '…'.
 * Nothing gives no line.
 */
export function wrapWords(text: string, width: number, fontSize: number, mostLines = Infinity): string[] {
  const fits = (line: string) => textWidth(line, fontSize) <= width
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line) lines.push(line)
    const pieces = cutWord(word, fits)
    lines.push(...pieces.slice(0, -1))
    line = pieces[pieces.length - 1] ?? ''
  }
  if (line) lines.push(line)
  if (lines.length <= mostLines) return lines
  const shown = lines.slice(0, mostLines)
  return [...shown.slice(0, -1), endWithDots(shown[shown.length - 1] ?? '', fits)]
}

function cutWord(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const sign of word) {
    if (piece && !fits(piece + sign)) {
      pieces.push(piece)
      piece = ''
    }
    piece += sign
  }
  return [...pieces, piece]
}

function endWithDots(line: string, fits: (line: string) => boolean): string {
  let kept = line
  while (kept.length > 0 && !fits(`${kept}…`)) kept = kept.slice(0, -1)
  return `${kept.trimEnd()}…`
}
