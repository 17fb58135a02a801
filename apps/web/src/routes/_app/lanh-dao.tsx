import { createFileRoute } from '@tanstack/react-router'
import { filterDirectivesQuery } from '../../features/duties/list/filter-names-query'
import { OverviewPage } from '../../features/overview/overview-page'
import { overviewQuery } from '../../features/overview/overview-query'
import { parseOverviewSearch, unitsOf } from '../../features/overview/overview-search'

export const Route = createFileRoute('/_app/lanh-dao')({
  validateSearch: parseOverviewSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(overviewQuery(deps.vanBan, unitsOf(deps)))
    void context.queryClient.prefetchQuery(filterDirectivesQuery)
  },
  component: OverviewPage,
})
