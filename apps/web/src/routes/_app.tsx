import { createFileRoute, Outlet, redirect } from '@tanstack/react-router'
import { SessionError } from '../session/session-error'
import { sessionQuery } from '../session/session-query'
import { signInSearch } from '../session/sign-in-address'
import { SignedInShell } from '../session/signed-in-shell'

/** Every page that needs a signed-in person. */
export const Route = createFileRoute('/_app')({
  beforeLoad: async ({ context, location }) => {
    const me = await context.queryClient.ensureQueryData({ ...sessionQuery, revalidateIfStale: true })
    if (!me) throw redirect({ to: '/dang-nhap', search: signInSearch(location.href) })
    return { me }
  },
  errorComponent: SessionError,
  component: () => (
    <SignedInShell>
      <Outlet />
    </SignedInShell>
  ),
})
