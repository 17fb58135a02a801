import { createFileRoute } from '@tanstack/react-router'
import { TrackingRulesPage } from '../../features/tracking-rules/tracking-rules-page'
import { trackingRulesQuery } from '../../features/tracking-rules/tracking-rules-query'

/** Outside the frame of administration: the office keeps the rules too. */
export const Route = createFileRoute('/_app/quan-tri_/quy-che-theo-doi')({
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(trackingRulesQuery)
  },
  component: TrackingRulesPage,
})
