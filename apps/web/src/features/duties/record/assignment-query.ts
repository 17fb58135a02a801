import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { showAssignment } from '../../../api/operations'

export const assignmentQuery = (assignmentId: string) =>
  queryOptions({
    queryKey: ['assignment', assignmentId],
    queryFn: ({ signal }) => unwrap(showAssignment({ path: { assignmentId }, signal })),
  })
