import { createFileRoute } from '@tanstack/react-router'
import { StatisticsPage } from '../../features/statistics/statistics-page'
import { statisticsQuery } from '../../features/statistics/statistics-queries'
import { parseStatisticsSearch, toStatisticsQuery } from '../../features/statistics/statistics-search'

export const Route = createFileRoute('/_app/thong-ke/')({
  validateSearch: parseStatisticsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    const query = toStatisticsQuery(deps)
    if (query) void context.queryClient.prefetchQuery(statisticsQuery(query))
  },
  component: StatisticsPage,
})
