import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { listMissingCommittees } from '../../../api/operations'

/** Communes without a People's Committee on a day, of the province chosen while the directory does not know its own. */
export const missingCommitteesQuery = (on: string, placeId: string | null) =>
  queryOptions({
    queryKey: ['organizations', 'missing-committees', on, placeId],
    queryFn: ({ signal }) => unwrap(listMissingCommittees({ signal, query: { on, ...(placeId ? { placeId } : {}) } })),
  })
