import { createFileRoute } from '@tanstack/react-router'
import { SuccessionsPage } from '../../features/successions/successions-page'
import { successionsQuery } from '../../features/successions/successions-query'
import { parseSuccessionsSearch, toSuccessionsQuery } from '../../features/successions/successions-search'

export const Route = createFileRoute('/_app/co-quan/so-do')({
  validateSearch: parseSuccessionsSearch,
  loaderDeps: ({ search }) => toSuccessionsQuery(search),
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchInfiniteQuery(successionsQuery(deps))
  },
  component: SuccessionsPage,
})
