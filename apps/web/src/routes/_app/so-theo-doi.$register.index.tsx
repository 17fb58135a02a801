import { createFileRoute } from '@tanstack/react-router'
import { parseRecordsSearch, toRecordsQuery } from '../../features/registers/address/records-search'
import { RecordsPage } from '../../features/registers/list/records-page'
import { recordsQuery, registerQuery } from '../../features/registers/register-queries'

export const Route = createFileRoute('/_app/so-theo-doi/$register/')({
  validateSearch: parseRecordsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) => {
    void context.queryClient.prefetchQuery(registerQuery(params.register))
    if (!deps.xem) void context.queryClient.prefetchInfiniteQuery(recordsQuery(params.register, toRecordsQuery(deps)))
  },
  component: RecordsPage,
})
