import { unwrap } from '../../../api/client'
import { listAssignments } from '../../../api/operations'
import type { DutiesQuery, ListOrder } from '../address/duties-search'

/** Ids of a whole list in its order, up to so many. */
export async function findAllIds(query: DutiesQuery & ListOrder, most: number): Promise<string[]> {
  const ids: string[] = []
  let cursor: string | null = ''
  while (cursor !== null && ids.length < most) {
    const page: { items: { id: string }[]; nextCursor: string | null } = await unwrap(
      listAssignments({ query: { ...query, limit: 100, ...(cursor ? { cursor } : {}) } }),
    )
    ids.push(...page.items.map(({ id }) => id))
    cursor = page.nextCursor
  }
  return ids.slice(0, most)
}
