import { createFileRoute } from '@tanstack/react-router'
import { parseNewRecordSearch } from '../../features/registers/address/record-search'
import { NewRecordPage } from '../../features/registers/forms/new-record-page'
import { registerQuery } from '../../features/registers/register-queries'

export const Route = createFileRoute('/_app/so-theo-doi/$register/moi')({
  validateSearch: parseNewRecordSearch,
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(registerQuery(params.register))
  },
  component: NewRecordPage,
})
