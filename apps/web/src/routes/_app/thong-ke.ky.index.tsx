import { createFileRoute } from '@tanstack/react-router'
import { ClosedPeriodsPage } from '../../features/statistics/closed/closed-periods-page'
import { closedPeriodsQuery } from '../../features/statistics/statistics-queries'

export const Route = createFileRoute('/_app/thong-ke/ky/')({
  loader: ({ context }) => {
    void context.queryClient.prefetchInfiniteQuery(closedPeriodsQuery)
  },
  component: ClosedPeriodsPage,
})
