/** A piece of RTF 1.9.1; `value` is null for a control word without a number. */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; word: string; value: number | null }
  | { kind: 'sign'; sign: string }
  | { kind: 'byte'; byte: number }
  | { kind: 'text'; text: string }

const WORD = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?/y
const TEXT = /[^\\{}\r\n\0]+/y
const HEX = /^[\da-f]{2}$/i

/** Cuts RTF, one character a byte, into its tokens; binary data is passed over. Never fails, linear in the length. */
export function* tokenizeRtf(source: string): Generator<RtfToken> {
  let at = 0
  while (at < source.length) {
    const sign = source[at] as string
    if (sign === '{' || sign === '}') {
      yield { kind: sign === '{' ? 'open' : 'close' }
      at += 1
    } else if (sign === '\\') {
      WORD.lastIndex = at
      const match = WORD.exec(source)
      if (match) {
        const word = match[1] as string
        const value = match[2] === undefined ? null : Number(match[2])
        at += match[0].length
        if (word === 'bin') at += Math.max(0, value ?? 0)
        else yield { kind: 'word', word, value }
        continue
      }
      const token = readSign(source, at)
      at += token.kind === 'byte' ? 4 : 2
      yield token
    } else {
      TEXT.lastIndex = at
      const match = TEXT.exec(source)
      if (match) yield { kind: 'text', text: match[0] }
      at += match?.[0].length ?? 1
    }
  }
}

function readSign(source: string, at: number): RtfToken {
  const sign = source[at + 1] ?? ''
  const hex = source.slice(at + 2, at + 4)
  return sign === "'" && HEX.test(hex) ? { kind: 'byte', byte: Number.parseInt(hex, 16) } : { kind: 'sign', sign }
}
