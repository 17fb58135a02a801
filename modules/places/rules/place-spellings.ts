import { foldWords, withoutMarks } from './fold-place-name.ts'

const numberWords = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai']
const byWords = new Map(
  numberWords.flatMap((words, index) =>
    [foldWords(words), withoutMarks(foldWords(words))].map((key) => [key, String(index + 1)] as const),
  ),
)

/** How names are shortened in addresses; keys without diacritics. */
const shortNames: Readonly<Record<string, string>> = {
  hcm: 'hồ chí minh',
  'ho chi minh city': 'hồ chí minh',
  'sai gon': 'hồ chí minh',
  hn: 'hà nội',
  brvt: 'bà rịa vũng tàu',
  'br vt': 'bà rịa vũng tàu',
  'thua thien hue': 'huế',
}

/** Other forms of a folded name under which lists may have it: "thứ 11" → "thứ mười một", "bảy" → "7", "hcm" → "hồ chí minh". */
export function otherSpellings(nameKey: string): string[] {
  const full = shortNames[withoutMarks(nameKey)]
  if (full !== undefined) return [foldWords(full)]
  const ordinal = /^(th(?:ứ|u)) (\d+)$/u.exec(nameKey)
  const words = numberWords[Number(ordinal?.[2]) - 1]
  if (ordinal && words !== undefined) return [`${ordinal[1]} ${foldWords(words)}`]
  const number = byWords.get(nameKey)
  return number === undefined ? [] : [number]
}
