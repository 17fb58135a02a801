/** More ids than this are not worth naming: the page asks for all it shows. */
const mostNamed = 100

/**
 * Of changed assignments those a reader may know of.
 * @param partiesOf organizations that take part in each assignment
 * @param reads organizations whose work the reader may read; null: the whole province
 * @returns null when too many changed to be named; an empty list when none concerns the reader
 */
export function chooseIds(
  ids: readonly string[],
  partiesOf: ReadonlyMap<string, readonly string[]>,
  reads: ReadonlySet<string> | null,
): string[] | null {
  const own = reads === null ? ids : ids.filter((id) => partiesOf.get(id)?.some((party) => reads.has(party)))
  return own.length > mostNamed ? null : [...own]
}
