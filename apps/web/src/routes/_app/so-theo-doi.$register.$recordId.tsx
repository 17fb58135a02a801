import { createFileRoute } from '@tanstack/react-router'
import { parseRecordSearch } from '../../features/registers/address/record-search'
import { RecordPage } from '../../features/registers/record/record-page'
import { recordQuery, registerQuery } from '../../features/registers/register-queries'

export const Route = createFileRoute('/_app/so-theo-doi/$register/$recordId')({
  validateSearch: parseRecordSearch,
  loaderDeps: ({ search: { ngay } }) => ({ ngay }),
  loader: ({ context, params: { register, recordId }, deps }) => {
    void context.queryClient.prefetchQuery(registerQuery(register))
    void context.queryClient.prefetchQuery(recordQuery(register, recordId, deps.ngay))
  },
  component: RecordPage,
})
