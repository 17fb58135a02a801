import { createFileRoute } from '@tanstack/react-router'
import { HomePage } from '../../features/home/home-page'
import { homeQuery } from '../../features/home/home-query'

export const Route = createFileRoute('/_app/')({
  loader: ({ context }) => void context.queryClient.prefetchQuery(homeQuery),
  component: HomePage,
})
