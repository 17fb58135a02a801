import { createFileRoute } from '@tanstack/react-router'
import { differencesQuery } from '../../features/indicators/indicator-queries'
import { DifferencesPage } from '../../features/programmes/differences/differences-page'
import { parseDifferencesSearch, toDifferences } from '../../features/programmes/differences/differences-search'

export const Route = createFileRoute('/_app/chuong-trinh/$programme/chenh-lech')({
  validateSearch: parseDifferencesSearch,
  loaderDeps: ({ search: { chiTieu, choAi, daXong } }) => ({ chiTieu, choAi, daXong }),
  loader: ({ context, params, deps }) => {
    void context.queryClient.prefetchInfiniteQuery(differencesQuery(params.programme, toDifferences(deps)))
  },
  component: DifferencesPage,
})
