import { restoreCase } from './case-restoring.ts'
import { missing, readable } from './confidence.ts'
import type { Field } from './directive-reading.ts'
import { searchKey } from './fold-text.ts'
import { CITY_NAMES, PROVINCE_NAMES } from './place-names.ts'
import type { TextBlock } from './split-paragraphs.ts'

export type IssuerSources = {
  /** header blocks in capitals that name an authority */
  issuerBlocks: TextBlock[]
  leadIn: string
  /** the signature's first line, "TM. ỦY BAN NHÂN DÂN" */
  signature: string
  /** the place before the date */
  place: string | null
  runningText: string
  /** running text and header: where a province may be named */
  wholeText: string
}

const AUTHORITY =
  /(?:(?:chủ tịch )?(?:ủy ban nhân dân|ubnd) (?:tỉnh|thành phố)|thủ tướng chính phủ|chính phủ|bộ \p{L}+)(?=[^.;:,]{0,30}? (?:yêu cầu|chỉ thị|giao|đề nghị|ban hành|kết luận|điện)(?!\p{L}))/gu

/**
 * The issuing agency (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục 2): from the header; without one,
 * from who gives orders in the lead-in or signs, with the province most often named in the text.
 */
export function readIssuer(sources: IssuerSources): Field<string> {
  const fromHeader = headerIssuer(sources)
  if (fromHeader) return fromHeader
  const spoken = [...searchKey(sources.leadIn).matchAll(AUTHORITY)].at(-1)?.[0] ?? ''
  const signed = searchKey(sources.signature)
  if (/chính phủ|^tm\. chính phủ/.test(signed) || spoken === 'chính phủ') return readable('Chính phủ', 0.6, null)
  if (/thủ tướng/.test(signed) || spoken === 'thủ tướng chính phủ') return readable('Thủ tướng Chính phủ', 0.6, null)
  const level = /thành phố/.test(spoken) ? 'thành phố' : /tỉnh/.test(spoken) ? 'tỉnh' : null
  if (!level && !/ủy ban nhân dân|ubnd/.test(signed)) return missing()
  const name = mostNamedPlace(sources.wholeText, level ?? 'tỉnh', sources.place)
  return name ? readable(`Ủy ban nhân dân ${level ?? 'tỉnh'} ${name}`, 0.5, null) : missing()
}

function headerIssuer({ issuerBlocks, place, runningText }: IssuerSources): Field<string> | null {
  const lines = issuerBlocks.map((block) => ({ block, text: block.folded.text.replace(/[-–_=*\s]+$/, '') }))
  const usable = lines.filter(({ text }) => /\p{L}{2}/u.test(text))
  const first = usable[0]
  if (!first) return null
  let words = first.text
  let last = first.block
  const second = usable[1]
  if (
    second &&
    /^(?:ỦY|UỶ) BAN NHÂN DÂN$|^UBND$|^HỘI ĐỒNG NHÂN DÂN$/u.test(words) &&
    /^(?:TỈNH|THÀNH PHỐ|TP|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU)/u.test(second.text)
  ) {
    words = `${words} ${second.text}`
    last = second.block
  } else if (
    second &&
    /^(?:ỦY|UỶ) BAN NHÂN DÂN |^UBND |^BỘ /u.test(words) &&
    /^(?:SỞ|CỤC|CHI CỤC|BAN|VĂN PHÒNG|UBND|ỦY BAN)/u.test(second.text)
  ) {
    words = second.text === 'VĂN PHÒNG' ? `VĂN PHÒNG ${words}` : second.text
    last = second.block
  }
  words = words.replace(/^CHỦ TỊCH (?=(?:ỦY|UỶ) BAN|UBND)/u, '')
  const span = { start: first.block.start, end: last.end }
  let name = restoreCase(words, runningText).replace(/^Uỷ ban/, 'Ủy ban')
  if (/(?:nhân dân|HĐND) (?:tỉnh|thành phố)$/iu.test(name) && place) name = `${name} ${place}`
  return readable(name, 0.93, span)
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
  const names = level === 'thành phố' ? [...CITY_NAMES] : PROVINCE_NAMES
  let best: { name: string; count: number } | null = null
  for (const name of names) {
    const bare = searchKey(name)
    const count = key.split(bare).length - 1 + 3 * (key.split(`${level} ${bare}`).length - 1)
    if (count > 0 && (!best || count > best.count)) best = { name, count }
  }
  return best?.name ?? namedAfterLevel(text, level)
}
