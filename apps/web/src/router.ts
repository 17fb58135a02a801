import { createRouter } from '@tanstack/react-router'
import { queryClient } from './query-client'
import { routeTree } from './route-tree.gen'
import { PageError } from './session/page-error'

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultErrorComponent: PageError,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
