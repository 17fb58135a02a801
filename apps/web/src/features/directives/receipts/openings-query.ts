import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { listOpenings } from '../../../api/operations'
import { directiveKeys } from '../directive-queries'

export const openingsQuery = (directiveId: string) =>
  queryOptions({
    queryKey: [...directiveKeys.one(directiveId), 'openings'],
    queryFn: ({ signal }) => unwrap(listOpenings({ signal, path: { directiveId } })),
  })
