/** 0 up to 1, always the same for a key: no record's numbers shift when others are added (FNV-1a, then mixed). */
export function fraction(key: string): number {
  let hash = 0x811c9dc5
  for (const character of key) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39)
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32
}

/** A whole number from low to high, both included. */
export const whole = (key: string, low: number, high: number): number =>
  low + Math.floor(fraction(key) * (high - low + 1))

/** Whether something is so, with a probability. */
export const chance = (key: string, probability: number): boolean => fraction(key) < probability

/** One of a list. Throws when the list is empty. */
export function pick<Item>(key: string, items: readonly Item[]): Item {
  const item = items[Math.floor(fraction(key) * items.length)]
  if (item === undefined) throw new Error(`nothing to pick from for "${key}"`)
  return item
}

/** Money in whole million đồng, as đồng. */
export const million = (key: string, low: number, high: number): number => whole(key, low, high) * 1_000_000
