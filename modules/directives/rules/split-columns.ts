import type { Span } from './directive-reading.ts'

const WIDE_GAP = /(?<=\S)(?: {4}|\t)[ \t]*(?=[\p{Lu}*-])/gu
const LAYOUT_WORDS = /cộng hòa xã hội|cộng hoà xã hội|độc lập|số ?:|nơi nhận|ngày|^\s*-\s/i
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u
const GLUED =
  /(?<=\p{L}) +(?=CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|Độc lập ?[-–] ?Tự do)|(?<=^ ?\**Số ?:.{0,60}\S) +(?=\**\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,4}, ?ngày)|(?<=Nơi nhận ?:\**) +(?=\p{Lu}{2}|TM\.|KT\.|TL\.)/gu
const LONGEST_LINE = 400

/**
 * Takes apart a line of the header or ending that was printed in two columns:
 * "ỦY BAN NHÂN DÂN      CỘNG HÒA XÃ HỘI …", "Nơi nhận:      CHỦ TỊCH". Other lines stay whole.
 */
export function splitColumns(raw: string, line: Span): Span[] {
  if (line.end - line.start > LONGEST_LINE) return [line]
  const text = raw.slice(line.start, line.end)
  if (!/ {4}|\t|CỘNG H|Độc lập|Số|Nơi nhận/.test(text)) return [line]
  const cuts: number[] = []
  for (const match of text.matchAll(WIDE_GAP)) {
    const parts = [text.slice(0, match.index), text.slice(match.index)]
    if (parts.some((part) => CAPITALS.test(part)) || parts.some((part) => LAYOUT_WORDS.test(part)))
      cuts.push(match.index)
  }
  if (cuts.length === 0) cuts.push(...[...text.matchAll(GLUED)].slice(0, 1).map((match) => match.index))
  const at = [...new Set(cuts)].sort((a, b) => a - b)
  return [...at, text.length].map((cut, index) => ({ start: line.start + (at[index - 1] ?? 0), end: line.start + cut }))
}
