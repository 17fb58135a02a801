import { createFileRoute } from '@tanstack/react-router'
import { parseDifficultiesSearch, toDifficultiesQuery } from '../../features/difficulties/address/difficulties-search'
import { difficultiesQuery } from '../../features/difficulties/list/difficulties-query'
import { DifficultyListPage } from '../../features/difficulties/list/difficulty-list-page'

export const Route = createFileRoute('/_app/kho-khan')({
  validateSearch: parseDifficultiesSearch,
  loaderDeps: ({ search }) => toDifficultiesQuery(search),
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchInfiniteQuery(difficultiesQuery(deps))
  },
  component: DifficultyListPage,
})
