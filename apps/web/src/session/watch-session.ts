import type { QueryClient } from '@tanstack/react-query'
import type { AnyRouter } from '@tanstack/react-router'
import { whenSignedOut } from '../api/client'
import { sessionQuery } from './session-query'
import { signInSearch } from './sign-in-address'

/** When the server says the session has ended: forget it and go to sign in, keeping the path to return to. */
export function watchSession(router: AnyRouter, queryClient: QueryClient): void {
  whenSignedOut(() => {
    queryClient.setQueryData(sessionQuery.queryKey, null)
    const { pathname, href } = router.state.location
    if (pathname === '/dang-nhap') return
    void router.navigate({ to: '/dang-nhap', search: signInSearch(href) })
  })
}
