import { useQueries } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { countGroups } from '../../../api/operations'
import type { DutiesQuery } from '../address/duties-search'
import { assignmentsKey } from './assignments-query'
import type { ListGroup } from './group-words'

const atOnce = 30

/** '12', '99+' for the groups on screen, some at a time, beside the list, which does not wait for them. */
export function useGroupCounts(
  query: DutiesQuery,
  group: ListGroup | undefined,
  keys: readonly string[],
): Map<string, string> {
  const parts = group ? Array.from({ length: Math.ceil(keys.length / atOnce) }, (_, n) => n * atOnce) : []
  return useQueries({
    queries: parts.map((from) => {
      const asked = keys.slice(from, from + atOnce).join('\n')
      return {
        queryKey: [assignmentsKey, 'group-counts', query, group, asked],
        queryFn: ({ signal }: { signal: AbortSignal }) =>
          unwrap(countGroups({ query: { ...query, group: group ?? 'lead', keys: asked }, signal })),
      }
    }),
    combine: (answers) =>
      new Map(
        answers.flatMap(({ data }) =>
          (data?.groups ?? []).map(({ key, count, isMore }) => [key, isMore ? `${count}+` : String(count)] as const),
        ),
      ),
  })
}
