/** What one part of a work list's address may hold; undefined for what is not understood. */
type Parse = (given: unknown) => string | undefined

/** Numbers and booleans come back from the address as such: '?tim=2026'. */
export const wordsOf: Parse = (given) =>
  typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean'
    ? String(given).slice(0, 200) || undefined
    : undefined

export const dayOf: Parse = (given) =>
  typeof given === 'string' && /^[1-9]\d{3}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given))
    ? given
    : undefined

/** Slugs of an address and what the server calls them. */
export function slugs<const Names extends Record<string, string>>(names: Names) {
  const keys = Object.keys(names) as (keyof Names & string)[]
  const keyOf = (slug: unknown) => keys.find((key) => names[key] === slug)
  return {
    keyOf,
    slugOf: (key: (keyof Names & string) | undefined): string | undefined => key && names[key],
    parse: ((given) => {
      const slug = typeof given === 'number' ? String(given) : given
      return keyOf(slug) && String(slug)
    }) satisfies Parse,
  }
}

type WithoutUndefined<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> }

export function withoutEmpty<Fields extends object>(fields: Fields): WithoutUndefined<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as WithoutUndefined<Fields>
}
