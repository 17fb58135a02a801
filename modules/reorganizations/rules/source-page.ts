/** The sources one page of a run goes through, in the order of their ids; of the first only what stands after `afterRow`. */
export type SourcePage = { ids: readonly string[]; afterRow: string | null }

const sourcesPerPage = 2000

/**
 * Where a page begins.
 * @param sourceIds of the whole run, in their order
 * @param cursor as `nextCursor` made it; null at the beginning
 */
export function openSourcePage(sourceIds: readonly string[], cursor: string | null): SourcePage {
  if (cursor === null) return { ids: sourceIds.slice(0, sourcesPerPage), afterRow: null }
  const [sourceId = '', row = ''] = cursor.split('/')
  const at = sourceIds.findIndex((id) => id >= sourceId)
  if (at === -1) return { ids: [], afterRow: null }
  return { ids: sourceIds.slice(at, at + sourcesPerPage), afterRow: row && sourceIds[at] === sourceId ? row : null }
}

/**
 * Where the next page begins: after the last row of a full page, else with the next source; null when none is left.
 * @param last the last row of a full page
 */
export function nextCursor(
  sourceIds: readonly string[],
  page: SourcePage,
  last: { sourceId: string; row: string } | null,
): string | null {
  if (last) return `${last.sourceId}/${last.row}`
  const lastId = page.ids.at(-1)
  const next = lastId === undefined ? undefined : sourceIds.find((id) => id > lastId)
  return next === undefined ? null : `${next}/`
}
