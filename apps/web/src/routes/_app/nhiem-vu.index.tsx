import { createFileRoute } from '@tanstack/react-router'
import { parseDutiesSearch, toDutiesQuery, toListOrder } from '../../features/duties/address/duties-search'
import { assignmentsQuery } from '../../features/duties/list/assignments-query'
import { DutyListPage } from '../../features/duties/list/duty-list-page'
import { viewOfSlug } from '../../features/duties/views/duty-views'

export const Route = createFileRoute('/_app/nhiem-vu/')({
  validateSearch: parseDutiesSearch,
  loaderDeps: ({ search }) => ({
    query: { ...toDutiesQuery(search), ...toListOrder(search) },
    isList: viewOfSlug(search.xem) === 'list',
  }),
  loader: ({ context, deps }) => {
    if (deps.isList) void context.queryClient.prefetchInfiniteQuery(assignmentsQuery(deps.query))
  },
  component: DutyListPage,
})
