import type { Span } from './directive-reading.ts'

const WIDE_GAP = /(?<=\S)(?: {4}|\t)[ \t]*(?=[\p{Lu}*-])/gu
/** "-⇥Rà soát …": white space after an outline mark parts no columns. */
const ONLY_MARK = /^\s*(?:[-–—+*•·]|\(?\d{1,2}[.)/]?|\(?[a-zđ][.)]|[IVX]{1,4}[.)])$/u
const LAYOUT_WORDS = /cộng hòa xã hội|cộng hoà xã hội|đảng cộng sản|độc lập|số ?:|nơi nhận|ngày|^\s*-\s/i
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u
const NATION = 'CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA'
const MOTTO = '[Đđ]ộc [Ll]ập ?[-–] ?[Tt]ự'
const PLACE_DATE = '\\**\\p{Lu}[\\p{Ll}.]+(?:[ -]\\p{Lu}[\\p{Ll}.]+){0,4} ?, ?(?:ngày|hồi|lúc) '
const SIGNS = '(?:(?:TM|KT|TL|TUQ|Q)\\. ?|[TK]/M\\.? )\\p{Lu}{2}'
/** Places where two columns run into each other with one space or none; the first is cut. */
const GLUED = [
  new RegExp(`(?<=\\p{L}) +(?=${NATION}|${MOTTO}|ĐẢNG CỘNG SẢN VIỆT NAM$)`, 'gu'),
  new RegExp(`(?<=^ ?\\**Số ?:?.{0,60}\\S) +(?=${PLACE_DATE})`, 'gu'),
  new RegExp(`(?<=Nơi nhận ?:\\**) +(?=\\p{Lu}{2}|${SIGNS})`, 'gu'),
  new RegExp(
    `(?<=^[ *]*[-–+•] ?[^|]{2,160}?[;.)])[ *]*(?=${SIGNS}|(?:PHÓ )?(?:CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|BÍ THƯ)\\**$)`,
    'gu',
  ),
]
/** The signer's name beside the last entry of "Nơi nhận". */
const NAME_BESIDE = /(?<=^[ *]*[-–+•] ?Lưu[^|]{2,60}?\.) +(?=\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){2,4}\**$)/gu
/** A whole header on one line, as text layers of PDF files give it: every mark is cut. */
const WHOLE_HEADER = new RegExp(
  `(?<=\\p{L} +)(?=${NATION}|${MOTTO})|(?<=CHỦ NGHĨA VIỆT NAM) +|(?<=[Hh]ạnh phúc\\**) +|(?<=\\S) +(?=Số ?:|V/v |Kính gửi ?:|${PLACE_DATE})|(?<=năm \\d{4}\\**) +(?=\\p{Lu})`,
  'gu',
)
const LONGEST_LINE = 400
const LONGEST_HEADER = 1200

/**
 * Takes apart a line of the header or ending that was printed in two columns:
 * "ỦY BAN NHÂN DÂN      CỘNG HÒA XÃ HỘI …", "Nơi nhận:      CHỦ TỊCH". Other lines stay whole.
 */
export function splitColumns(raw: string, line: Span): Span[] {
  if (line.end - line.start > LONGEST_HEADER) return [line]
  const text = raw.slice(line.start, line.end)
  if (/CỘNG H(?:ÒA|OÀ) XÃ HỘI/.test(text)) return cutAt(line, [...text.matchAll(WHOLE_HEADER)].map(placeOf))
  if (line.end - line.start > LONGEST_LINE) return [line]
  if (!/ {4}|\t|[Đđ]ộc [Ll]ập|ĐẢNG C|Số|Nơi nhận|Lưu|[;.)][ *]*\p{Lu}{2}|[TK][MLU]Q?\./u.test(text)) return [line]
  const cuts = [...text.matchAll(NAME_BESIDE)].map(placeOf)
  for (const match of text.matchAll(WIDE_GAP)) {
    const parts = [text.slice(0, match.index), text.slice(match.index)]
    if (ONLY_MARK.test(parts[0] as string)) continue
    if (parts.some((part) => CAPITALS.test(part)) || parts.some((part) => LAYOUT_WORDS.test(part)))
      cuts.push(match.index)
  }
  if (cuts.length === 0) cuts.push(...GLUED.flatMap((glued) => [...text.matchAll(glued)].map(placeOf)).slice(0, 1))
  return cutAt(line, cuts)
}

const placeOf = (match: RegExpExecArray): number => match.index

function cutAt(line: Span, cuts: number[]): Span[] {
  const at = [...new Set(cuts)].filter((cut) => cut > 0).sort((a, b) => a - b)
  return [...at, line.end - line.start].map((cut, index) => ({
    start: line.start + (at[index - 1] ?? 0),
    end: line.start + cut,
  }))
}
