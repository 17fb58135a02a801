import { createFileRoute } from '@tanstack/react-router'
import { parseReorganizationSearch } from '../../features/reorganizations/draft/draft-steps'
import { ReorganizationPage } from '../../features/reorganizations/reorganization-page'
import { changesQuery, reorganizationQuery } from '../../features/reorganizations/reorganization-queries'

export const Route = createFileRoute('/_app/sap-xep/$reorganizationId')({
  validateSearch: parseReorganizationSearch,
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(reorganizationQuery(params.reorganizationId))
    void context.queryClient.prefetchQuery(changesQuery(params.reorganizationId))
  },
  component: Page,
})

function Page() {
  const { reorganizationId } = Route.useParams()
  return <ReorganizationPage reorganizationId={reorganizationId} search={Route.useSearch()} />
}
