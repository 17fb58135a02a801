import { createFileRoute } from '@tanstack/react-router'
import { verdictTabs } from '../../features/imports/import-words'
import { ImportPage } from '../../features/imports/page/import-page'

export const Route = createFileRoute('/_app/nhap-bang/$importId')({
  validateSearch: (search): { dong?: string } =>
    verdictTabs.some(({ slug }) => slug === search.dong) ? { dong: String(search.dong) } : {},
  component: Page,
})

function Page() {
  const { dong } = Route.useSearch()
  return (
    <ImportPage importId={Route.useParams().importId} tab={verdictTabs.find(({ slug }) => slug === dong)?.verdict} />
  )
}
