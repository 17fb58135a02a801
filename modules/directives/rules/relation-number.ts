/** Number and symbol of a document, as a directive's header has them. */
export type NumberAndSymbol = { number: string | null; symbol: string | null }

const PARTS = /^\s*0*(\d{1,6}\p{L}?)\s*[/–-](.+)$/u

const bare = (words: string) =>
  words
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\d]+/gu, '')

/**
 * One spelling for all ways to write a number: "05/QĐ-UBND", "5 / qd-ubnd" and "5/QĐ–UBND" are the same; null when the
 * words do not begin with a number (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục 3).
 */
export function numberKey(written: string): string | null {
  const parts = PARTS.exec(written)
  const symbol = bare(parts?.[2] ?? '')
  return parts && symbol ? `${bare(parts[1] ?? '')}/${symbol}` : null
}

/** The key of a directive's own number; null while either part is missing. */
export const keyOf = ({ number, symbol }: NumberAndSymbol): string | null =>
  number === null || symbol === null ? null : numberKey(`${number}/${symbol}`)

/** A cited number as it is kept: without inner spaces, plain hyphens. */
export const tidyCited = (written: string): string => written.replace(/\s+/g, '').replace(/[–—]/g, '-')

/** Digits of a key with and without the leading zero they may be written with. */
export const writtenNumbers = (key: string): string[] => {
  const number = key.slice(0, key.indexOf('/'))
  return number.length === 1 || /^\d\p{L}$/u.test(number) ? [number, `0${number}`] : [number]
}

const mostLetters = 4

/** Every way to write d for đ and the other way round; a symbol with very many of them only as it stands. */
function lettersEitherWay(symbol: string): string[] {
  const letters = Array.from(symbol)
  if (letters.filter((letter) => letter === 'd' || letter === 'đ').length > mostLetters) return [symbol]
  return letters.reduce<string[]>(
    (before, letter) =>
      letter === 'd' || letter === 'đ'
        ? before.flatMap((words) => [`${words}d`, `${words}đ`])
        : before.map((words) => words + letter),
    [''],
  )
}

/** Lower-case spellings under which a directive of this number may be cited, for a look-up by index. */
export function citedForms({ number, symbol }: NumberAndSymbol): string[] {
  const key = keyOf({ number, symbol })
  if (key === null || symbol === null) return []
  const symbols = lettersEitherWay(tidyCited(symbol).toLowerCase())
  return writtenNumbers(key).flatMap((digits) => symbols.flatMap((one) => [`${digits}/${one}`, `${digits}-${one}`]))
}
