import { infiniteQueryOptions } from '@tanstack/react-query'
import { unwrap } from '../../api/client'
import { listPeople } from '../../api/operations'

/** People by name whose name, address, agencies or titles have all the words. */
export const peopleQuery = (words: string) =>
  infiniteQueryOptions({
    queryKey: ['people', 'list', words],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        listPeople({
          signal,
          query: { limit: 100, ...(words ? { words } : {}), ...(pageParam ? { cursor: pageParam } : {}) },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
