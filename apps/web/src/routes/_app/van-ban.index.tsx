import { createFileRoute } from '@tanstack/react-router'
import { type DirectiveFilter, readDirectiveFilter } from '../../features/directives/list/directive-filter'
import { DirectivesPage } from '../../features/directives/list/directives-page'

export const Route = createFileRoute('/_app/van-ban/')({
  validateSearch: (search): { trangThai?: DirectiveFilter } => {
    const trangThai = readDirectiveFilter(search.trangThai)
    return trangThai ? { trangThai } : {}
  },
  component: Page,
})

function Page() {
  return <DirectivesPage filter={Route.useSearch().trangThai} />
}
