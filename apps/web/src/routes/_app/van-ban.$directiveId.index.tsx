import { createFileRoute } from '@tanstack/react-router'
import { DirectivePage } from '../../features/directives/issued/directive-page'

export const Route = createFileRoute('/_app/van-ban/$directiveId/')({ component: Page })

function Page() {
  return <DirectivePage directiveId={Route.useParams().directiveId} />
}
