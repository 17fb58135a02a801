import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { showPerson } from '../../../api/operations'

/** A person with everything held through time. */
export const personQuery = (personId: string) =>
  queryOptions({
    queryKey: ['people', 'one', personId],
    queryFn: ({ signal }) => unwrap(showPerson({ signal, path: { personId } })),
  })
