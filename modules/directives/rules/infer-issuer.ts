import { missing, readable } from './confidence.ts'
import type { Field } from './directive-reading.ts'
import { searchKey } from './fold-text.ts'
import { CITY_NAMES, PROVINCE_NAMES } from './place-names.ts'

/** What tells who issued a text whose header is missing. */
export type IssuerClues = {
  /** the sentence that introduces the duties */
  leadIn: string
  /** the signature's first line, "TM. ỦY BAN NHÂN DÂN" */
  signature: string
  symbol: string | null
  /** the place before the date */
  place: string | null
  wholeText: string
}

const LEVEL = '(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)'
const ORDERS = '(?:yêu cầu|chỉ thị|giao|đề nghị|ban hành|kết luận|điện|xây dựng)'
const AUTHORITY = new RegExp(
  `(?<!\\p{L})(?:(?:chủ tịch )?(?:ủy ban nhân dân|ubnd) ${LEVEL}|thủ tướng chính phủ|chính phủ)(?=[^.;:,]{0,30}? ${ORDERS}(?!\\p{L}))|(?<!\\p{L})(?:bộ trưởng )?bộ (?!trưởng)[^.;:]{2,60}?(?= ${ORDERS}(?!\\p{L}))`,
  'gu',
)
const GIVES_NOTICE =
  /văn phòng (?:chính phủ|(?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố)[^.,;]{0,30}?)(?: xin)?(?: trân trọng)? thông báo/u
/** Symbols of the centre tell the issuer by themselves. */
const CENTRAL: readonly [RegExp, string][] = [
  [/-TTg$/iu, 'Thủ tướng Chính phủ'],
  [/-CP$/u, 'Chính phủ'],
  [/(?:^|-)VPCP(?:-|$)/u, 'Văn phòng Chính phủ'],
]

/** From who gives orders in the lead-in, signs or gives notice, with the place most often named in the text. */
export function inferIssuer(clues: IssuerClues): Field<string> {
  const central = CENTRAL.find(([pattern]) => clues.symbol && pattern.test(clues.symbol))
  if (central) return readable(central[1], 0.7, null)
  const spoken = [...searchKey(clues.leadIn).matchAll(AUTHORITY)].at(-1)
  const said = spoken?.[0] ?? ''
  const signed = searchKey(clues.signature)
  const notice = GIVES_NOTICE.exec(searchKey(clues.wholeText))
  if (notice) return readable(noticeGiver(notice[0]), 0.6, null)
  if (/chính phủ|^tm\. chính phủ/.test(signed) || said === 'chính phủ') return readable('Chính phủ', 0.6, null)
  if (/thủ tướng/.test(signed) || said === 'thủ tướng chính phủ') return readable('Thủ tướng Chính phủ', 0.6, null)
  if (spoken && /^(?:bộ trưởng )?bộ /u.test(said)) return readable(ministryOf(clues.leadIn, spoken), 0.5, null)
  const level = new RegExp(`${LEVEL}$`, 'u').exec(said)?.[0]
  if (!level && !/ủy ban nhân dân|ubnd/.test(signed)) return missing()
  const name = mostNamedPlace(clues.wholeText, level ?? 'tỉnh', clues.place)
  return name ? readable(`Ủy ban nhân dân ${level ?? 'tỉnh'} ${name}`, 0.5, null) : missing()
}

function noticeGiver(notice: string): string {
  return notice.includes('chính phủ') ? 'Văn phòng Chính phủ' : 'Văn phòng UBND tỉnh'
}

function ministryOf(leadIn: string, spoken: RegExpExecArray): string {
  const at = spoken.index + (spoken[0].startsWith('bộ trưởng') ? 'bộ trưởng '.length : 0)
  return leadIn.slice(at, spoken.index + spoken[0].length)
}

/** "tỉnh Sông Trà" as the text writes it, for places that no table knows. */
function namedAfterLevel(text: string, level: string): string | null {
  const counts = new Map<string, number>()
  for (const match of text.matchAll(new RegExp(`${level} (\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){0,3})`, 'gu')))
    counts.set(match[1] as string, (counts.get(match[1] as string) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** The province the text speaks of most; its own place line wins. */
function mostNamedPlace(text: string, level: string, place: string | null): string | null {
  if (place) return place
  const key = searchKey(text)
  if (level !== 'tỉnh' && level !== 'thành phố') return namedAfterLevel(text, level)
  const names = level === 'thành phố' ? [...CITY_NAMES] : PROVINCE_NAMES
  let best: { name: string; count: number } | null = null
  for (const name of names) {
    const bare = searchKey(name)
    const count = key.split(bare).length - 1 + 3 * (key.split(`${level} ${bare}`).length - 1)
    if (count > 0 && (!best || count > best.count)) best = { name, count }
  }
  return best?.name ?? namedAfterLevel(text, level)
}
