import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../api/client'
import { type Me, showSession } from '../api/operations'

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Me | null> => {
    const answer = await showSession({ signal })
    return answer.response?.status === 401 ? null : unwrap(answer)
  },
  staleTime: 5 * 60_000,
  retry: false,
})
