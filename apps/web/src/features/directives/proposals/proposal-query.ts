import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { showProposals } from '../../../api/operations'
import { directiveKeys } from '../directive-queries'

export const proposalsQuery = (directiveId: string) =>
  queryOptions({
    queryKey: [...directiveKeys.one(directiveId), 'proposals'],
    queryFn: async ({ signal }) => (await unwrap(showProposals({ signal, path: { directiveId } }))).proposals,
  })
