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
  // Without it a page is handed also what its validateSearch leaves out, as '?ngay=abc'.
  search: { strict: true },
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
