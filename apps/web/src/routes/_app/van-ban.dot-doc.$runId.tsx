import { createFileRoute } from '@tanstack/react-router'
import { ReadingRunPage } from '../../features/directives/reading/run/reading-run-page'

export const Route = createFileRoute('/_app/van-ban/dot-doc/$runId')({
  validateSearch: (search): { loi?: 1 } => (Number(search.loi) === 1 ? { loi: 1 } : {}),
  component: Page,
})

function Page() {
  return <ReadingRunPage runId={Route.useParams().runId} onlyFailed={Route.useSearch().loi === 1} />
}
