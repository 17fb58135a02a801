import { createFileRoute } from '@tanstack/react-router'
import { ReviewPage } from '../../features/directives/review/review-page'

export const Route = createFileRoute('/_app/van-ban/$directiveId/ra-soat')({ component: Page })

function Page() {
  return <ReviewPage directiveId={Route.useParams().directiveId} />
}
