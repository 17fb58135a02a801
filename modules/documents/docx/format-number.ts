const ROMAN: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]
const HIGHEST = 100_000

/**
 * A list number as Word writes it in a format of ISO/IEC 29500-1, 17.18.59: 28 as "28", "ab"… "bb" as lowerLetter,
 * "xxviii" as lowerRoman. Formats of other scripts are written in digits.
 */
export function formatNumber(number: number, format: string): string {
  const count = Math.min(Math.max(0, Math.trunc(number)), HIGHEST)
  switch (format) {
    case 'lowerLetter':
      return toLetters(count)
    case 'upperLetter':
      return toLetters(count).toUpperCase()
    case 'lowerRoman':
      return toRoman(count)
    case 'upperRoman':
      return toRoman(count).toUpperCase()
    case 'decimalZero':
      return count < 10 ? `0${count}` : String(count)
    case 'decimalEnclosedParen':
      return `(${count})`
    case 'decimalEnclosedFullstop':
      return `${count}.`
    case 'numberInDash':
      return `- ${count} -`
    case 'ordinal':
      return toOrdinal(count)
    case 'none':
      return ''
    default:
      return String(count)
  }
}

/** a … z, then aa, bb … zz, aaa, as Word counts. */
function toLetters(count: number): string {
  if (count === 0) return ''
  const letter = String.fromCharCode(97 + ((count - 1) % 26))
  return letter.repeat(Math.min(Math.ceil(count / 26), 30))
}

function toRoman(count: number): string {
  let left = count % 5000
  let text = ''
  for (const [value, sign] of ROMAN)
    while (left >= value) {
      text += sign
      left -= value
    }
  return text
}

function toOrdinal(count: number): string {
  const isTeen = count % 100 >= 11 && count % 100 <= 13
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th')
  return `${count}${ending}`
}
