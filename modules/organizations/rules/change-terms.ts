/** What a person sends of some terms: what is left out stays as it is. */
export type Changes<Terms> = { [Name in keyof Terms]?: Terms[Name] | undefined }

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right)

/**
 * Terms after a correction, and of what really differs the values before and after, by name.
 * A value sent again unchanged is no change.
 */
export function changeTerms<Terms extends object>(
  current: Terms,
  changes: Changes<Terms>,
): { terms: Terms; before: Partial<Terms>; after: Partial<Terms> } {
  const before: Partial<Terms> = {}
  const after: Partial<Terms> = {}
  for (const name of Object.keys(current) as (keyof Terms)[]) {
    const given = changes[name]
    if (given === undefined || same(given, current[name])) continue
    before[name] = current[name]
    after[name] = given as Terms[typeof name]
  }
  return { terms: { ...current, ...after }, before, after }
}
