import { createFileRoute } from '@tanstack/react-router'
import { DirectEntryPage } from '../../features/directives/direct-entry/direct-entry-page'
import { parseEntrySearch } from '../../features/directives/direct-entry/entry-search'

export const Route = createFileRoute('/_app/van-ban/nhap-truc-tiep')({
  validateSearch: parseEntrySearch,
  component: DirectEntryPage,
})
