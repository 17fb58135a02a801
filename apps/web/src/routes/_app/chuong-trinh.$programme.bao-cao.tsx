import { createFileRoute } from '@tanstack/react-router'
import { reportsQuery } from '../../features/programmes/reports/report-queries'
import { ReportsPage } from '../../features/programmes/reports/reports-page'
import { parseReportsSearch } from '../../features/programmes/reports/reports-search'

export const Route = createFileRoute('/_app/chuong-trinh/$programme/bao-cao')({
  validateSearch: parseReportsSearch,
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(reportsQuery(params.programme))
  },
  component: ReportsPage,
})
