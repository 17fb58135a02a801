import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { showLeadHistory } from '../../../api/operations'

/** Below the assignment's own key, so that whatever moves it asks again for this too. */
export const leadHistoryQuery = (assignmentId: string) =>
  queryOptions({
    queryKey: ['assignment', assignmentId, 'leads'],
    queryFn: async ({ signal }) => (await unwrap(showLeadHistory({ path: { assignmentId }, signal }))).items,
  })
