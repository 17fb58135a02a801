import { createFileRoute } from '@tanstack/react-router'
import { ChangesPage } from '../../features/statistics/changes/changes-page'
import { parseChangesSearch, toChangesQuery } from '../../features/statistics/changes/changes-search'
import { changesQuery } from '../../features/statistics/statistics-queries'

export const Route = createFileRoute('/_app/thong-ke/thay-doi')({
  validateSearch: parseChangesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(changesQuery(toChangesQuery(deps)))
  },
  component: ChangesPage,
})
