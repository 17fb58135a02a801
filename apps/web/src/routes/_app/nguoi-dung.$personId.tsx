import { createFileRoute } from '@tanstack/react-router'
import { PersonPage } from '../../features/people/person/person-page'

export const Route = createFileRoute('/_app/nguoi-dung/$personId')({ component: Page })

function Page() {
  return <PersonPage personId={Route.useParams().personId} />
}
