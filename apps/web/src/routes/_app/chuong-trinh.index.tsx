import { createFileRoute } from '@tanstack/react-router'
import { ProgrammesPage } from '../../features/programmes/programmes-page'
import { programmesQuery } from '../../features/registers/register-queries'

export const Route = createFileRoute('/_app/chuong-trinh/')({
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(programmesQuery)
  },
  component: ProgrammesPage,
})
