import { createFileRoute } from '@tanstack/react-router'
import { RegistersPage } from '../../features/registers/programmes/registers-page'
import { programmesQuery } from '../../features/registers/register-queries'

export const Route = createFileRoute('/_app/so-theo-doi/')({
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(programmesQuery)
  },
  component: RegistersPage,
})
