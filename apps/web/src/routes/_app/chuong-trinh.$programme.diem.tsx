import { createFileRoute } from '@tanstack/react-router'
import { indicatorsQuery } from '../../features/indicators/indicator-queries'
import { ScoresPage } from '../../features/programmes/scores/scores-page'
import { parseScoresSearch } from '../../features/programmes/scores/scores-search'

export const Route = createFileRoute('/_app/chuong-trinh/$programme/diem')({
  validateSearch: parseScoresSearch,
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(indicatorsQuery(params.programme))
  },
  component: ScoresPage,
})
