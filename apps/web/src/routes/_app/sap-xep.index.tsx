import { createFileRoute } from '@tanstack/react-router'
import { ReorganizationsPage } from '../../features/reorganizations/list/reorganizations-page'
import { reorganizationListQuery } from '../../features/reorganizations/reorganization-queries'

export const Route = createFileRoute('/_app/sap-xep/')({
  loader: ({ context }) => void context.queryClient.prefetchInfiniteQuery(reorganizationListQuery),
  component: ReorganizationsPage,
})
