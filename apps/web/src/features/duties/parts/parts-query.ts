import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { listParts } from '../../../api/operations'

/** Parts of an assignment with how far they are, and what it is itself a part or a period of. */
export const partsQuery = (assignmentId: string) =>
  queryOptions({
    queryKey: ['assignment', assignmentId, 'parts'],
    queryFn: ({ signal }) => unwrap(listParts({ path: { assignmentId }, signal })),
  })
