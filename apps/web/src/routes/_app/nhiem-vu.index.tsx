import { createFileRoute } from '@tanstack/react-router'
import { parseDutiesSearch, toDutiesQuery } from '../../features/duties/address/duties-search'
import { assignmentsQuery } from '../../features/duties/list/assignments-query'
import { DutyListPage } from '../../features/duties/list/duty-list-page'

export const Route = createFileRoute('/_app/nhiem-vu/')({
  validateSearch: parseDutiesSearch,
  loaderDeps: ({ search }) => toDutiesQuery(search),
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchInfiniteQuery(assignmentsQuery(deps))
  },
  component: DutyListPage,
})
