import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { listDirectives, showRelations } from '../../../api/operations'
import { directiveKeys } from '../directive-queries'

export const relationsQuery = (directiveId: string) =>
  queryOptions({
    queryKey: [...directiveKeys.one(directiveId), 'relations'],
    queryFn: ({ signal }) => unwrap(showRelations({ signal, path: { directiveId } })),
  })

/** Every directive of the space, drafts too: what a citation may mean. */
export const linkableQuery = infiniteQueryOptions({
  queryKey: [...directiveKeys.lists, 'linkable'],
  queryFn: ({ pageParam, signal }) =>
    unwrap(listDirectives({ signal, query: { limit: 100, ...(pageParam ? { cursor: pageParam } : {}) } })),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
})
