import { createFileRoute } from '@tanstack/react-router'
import { DirectoryPage } from '../../features/organizations/directory-page'
import { directoryQuery } from '../../features/organizations/directory-query'

export const Route = createFileRoute('/_app/co-quan')({
  loader: ({ context }) => void context.queryClient.prefetchQuery(directoryQuery),
  component: DirectoryPage,
})
