import { createFileRoute } from '@tanstack/react-router'
import { ClosedPeriodPage } from '../../features/statistics/closed/closed-period-page'
import { dimensionOf, parseClosedSearch } from '../../features/statistics/closed/closed-search'
import { closedPeriodQuery } from '../../features/statistics/statistics-queries'

export const Route = createFileRoute('/_app/thong-ke/ky/$periodId')({
  validateSearch: parseClosedSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) => {
    void context.queryClient.prefetchQuery(closedPeriodQuery(params.periodId, dimensionOf(deps)))
  },
  component: ClosedPeriodPage,
})
