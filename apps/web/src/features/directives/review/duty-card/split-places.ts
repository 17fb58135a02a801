/** Where a text can be cut: the beginning of every word but the first, as UTF-16 offsets. */
export const splitPlaces = (text: string): number[] =>
  [...text.matchAll(/\s(?=\S)/g)]
    .map((match) => match.index + 1)
    .filter((at) => /[\p{L}\p{N}]/u.test(text.slice(0, at)))

/** The place to offer first: after a semicolon or a full stop, the nearest to the middle; else the middle. */
export function likelyPlace(text: string): number | null {
  const places = splitPlaces(text)
  const afterStop = places.filter((at) => /[;.:]\s+$/.test(text.slice(0, at)))
  const afterComma = places.filter((at) => /,\s+$/.test(text.slice(0, at)))
  const among = afterStop.length > 0 ? afterStop : afterComma.length > 0 ? afterComma : places
  const middle = text.length / 2
  return among.reduce<number | null>(
    (best, at) => (best === null || Math.abs(at - middle) < Math.abs(best - middle) ? at : best),
    null,
  )
}
