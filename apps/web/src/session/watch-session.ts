import type { QueryClient } from '@tanstack/react-query'
import type { AnyRouter } from '@tanstack/react-router'
import { whenSignedOut } from '../api/client'
import { forgetOfflinePerson, isOfflinePerson } from './offline/offline-person'
import { sessionQuery } from './session-query'
import { signInSearch } from './sign-in-address'

const askAgainMs = 10_000

/** Whoever is known from this machine only is asked for at the server, until it answers. */
function watchOffline(router: AnyRouter, queryClient: QueryClient): void {
  async function ask(): Promise<void> {
    const me = queryClient.getQueryData(sessionQuery.queryKey)
    if (!me || !isOfflinePerson(me)) return
    const found = await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 })
    if (found && isOfflinePerson(found)) return
    await queryClient.invalidateQueries()
    await router.invalidate()
  }
  const asking = () => void ask().catch(() => {})
  window.addEventListener('online', asking)
  setInterval(asking, askAgainMs)
}

/** When the server says the session has ended: forget it and go to sign in, keeping the path to return to. */
export function watchSession(router: AnyRouter, queryClient: QueryClient): void {
  watchOffline(router, queryClient)
  whenSignedOut(() => {
    forgetOfflinePerson()
    queryClient.setQueryData(sessionQuery.queryKey, null)
    const { pathname, href } = router.state.location
    if (pathname === '/dang-nhap') return
    void router.navigate({ to: '/dang-nhap', search: signInSearch(href) })
  })
}
